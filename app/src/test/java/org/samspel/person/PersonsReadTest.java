package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.referral.ReferralScene;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** Within one transaction a person is read once, and afresh by whoever changes them. */
@InTheHouse
class PersonsReadTest {
    private static final LocalDate DIED = LocalDate.of(2026, 11, 15);

    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    @Autowired private Persons persons;
    @Autowired private PersonStatuses statuses;
    @Autowired private PersonLinks links;
    @Autowired private ReferralScene scene;
    private Actor.Staff gp;

    @BeforeEach
    void aPractice() {
        gp = accounts.staff("gp.nj");
    }

    private Person found(PersonId id) {
        return persons.find(gp, id).orElseThrow();
    }

    @Test
    void isReadOnceInATransaction() {
        var id = scene.person();

        door.enter(gp, () -> assertThat(found(id)).isSameAs(found(id)));

        assertThat(found(id)).isNotSameAs(found(id));
    }

    @Test
    void isReadAfreshOnceItChanged() {
        var id = scene.person();

        var before =
                door.enter(
                        gp,
                        () -> {
                            var first = found(id);
                            statuses.record(
                                    gp,
                                    id,
                                    first.version(),
                                    new StatusChange.Died(DIED),
                                    FactSource.RELATIVE);
                            assertThat(found(id).status().diedOn()).contains(DIED);
                            return first;
                        });

        assertThat(before.status().diedOn()).isEmpty();
    }

    @Test
    void bothRecordsGiveTheOnePersonOnceTheyAreLinked() {
        var kept = scene.person();
        var replaced = scene.person();

        door.enter(
                gp,
                () -> {
                    assertThat(found(replaced).id()).isEqualTo(replaced);
                    links.link(gp, replaced, kept, "prøve");
                    assertThat(found(replaced)).isEqualTo(found(kept));
                    links.unlink(gp, replaced, "prøve");
                    return assertThat(found(replaced).id()).isEqualTo(replaced);
                });
    }
}
