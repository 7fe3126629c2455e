package org.samspel.identity;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The users of Samspel and what they act as. */
@Component
public class Accounts {
    private final AccountStore store;
    private final SubjectStore subjects;
    private final Organisations organisations;

    Accounts(AccountStore store, SubjectStore subjects, Organisations organisations) {
        this.store = store;
        this.subjects = subjects;
        this.organisations = organisations;
    }

    public Optional<Account> named(String username) {
        return store.named(username);
    }

    public Optional<Account> find(UserId id) {
        var found = store.byId(id);
        found.ifPresent(AccountOfRequest::keep);
        return found;
    }

    /** All accounts, by area and in the order of roles. */
    public List<Account> all() {
        return store.all().stream()
                .sorted(
                        Comparator.comparing((Account account) -> account.area().code())
                                .thenComparing(Account::role)
                                .thenComparing(Account::username))
                .toList();
    }

    /** Those whose assignment is at this unit now, by name. */
    public List<Account> atUnit(AreaId area, UnitId unit) {
        return store.atUnit(area, unit);
    }

    /** The names of users, for those who review the log. */
    public Map<UserId, String> displayNames(Collection<UserId> ids) {
        return ReadOnce.once(List.of(Account.class), store::all).stream()
                .filter(account -> ids.contains(account.id()))
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** Whether there are accounts that no identity provider stands behind, as the demo's. */
    public boolean anyWithoutProvider() {
        return subjects.anyAccountWithoutSubject();
    }

    /** Lets a person's own account stand for that person. */
    public void stand(String username, PersonId person) {
        store.setPerson(username, person);
    }

    /** What the account acts as; nothing while a person's account does not stand for anybody. */
    public Optional<Actor> actor(Account account) {
        if (account.role() == Role.PERSON) {
            return account.person()
                    .map(person -> new Actor.Oneself(account.area(), account.id(), person));
        }
        return account.unit()
                .flatMap(unit -> organisations.unit(account.area(), unit))
                .map(
                        unit ->
                                new Actor.Staff(
                                        account.area(),
                                        account.id(),
                                        account.role(),
                                        unit.id(),
                                        unit.party()));
    }

    /** The staff member that a username stands for; a fault if there is none. */
    public Actor.Staff staff(String username) {
        return named(username)
                .flatMap(this::actor)
                .filter(Actor.Staff.class::isInstance)
                .map(Actor.Staff.class::cast)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No staff member is called " + username));
    }
}
