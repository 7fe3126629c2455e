package org.samspel.identity;

import org.samspel.kernel.Actor;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What staff are by training, whatever their assignment. */
@Component
public class Professions {
    private final AccountStore store;
    private final ObjectProvider<StaffRegister> registers;

    Professions(AccountStore store, ObjectProvider<StaffRegister> registers) {
        this.store = store;
        this.registers = registers;
    }

    /** Empty for who has none, and for whom nobody knows: then nothing rests on it. */
    public Optional<Profession> of(Actor.Staff staff) {
        return ReadOnce.once(new Question(staff.user()), () -> read(staff.user()));
    }

    private record Question(UserId user) {}

    private Optional<Profession> read(UserId user) {
        var account = AccountOfRequest.of(user).or(() -> store.byId(user));
        return account.isPresent()
                ? account.get().profession()
                : registers
                        .orderedStream()
                        .flatMap(register -> register.professionOf(user).stream())
                        .findFirst();
    }
}
