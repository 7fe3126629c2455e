package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;
import org.samspel.person.StatusOutcome.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What can become of a person, and what follows for their status. */
class StatusRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static Person person(PersonStatus status) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                1,
                "Anna",
                "Prøvesen",
                LocalDate.of(1972, 3, 12),
                "0851",
                new UnitId(UUID.randomUUID()),
                status,
                PersonNeeds.NOT_ASKED,
                List.of());
    }

    private static PersonStatus after(StatusChange... changes) {
        var status = PersonStatus.LIVES_HERE;
        for (var change : changes) {
            status = PersonStatuses.after(status, change);
        }
        return status;
    }

    private static Optional<Fault> fault(PersonStatus status, StatusChange change) {
        return StatusRules.fault(person(status), change, Country.DK, Set.of("0851", "0860"), TODAY);
    }

    @Test
    void nothingBecomesOfAPersonInTheFutureOrBeforeBirth() {
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.Died(TODAY.plusDays(1))))
                .contains(Fault.IN_THE_FUTURE);
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.Died(LocalDate.of(1972, 3, 11))))
                .contains(Fault.BEFORE_BIRTH);
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.Died(TODAY))).isEmpty();
    }

    @Test
    void aPersonMovesToAnotherMunicipalityOfTheArea() {
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.Moved(TODAY, "0860"))).isEmpty();
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.Moved(TODAY, "0851")))
                .contains(Fault.LIVES_THERE_ALREADY);
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.Moved(TODAY, "2380")))
                .contains(Fault.NOT_A_MUNICIPALITY_HERE);
    }

    @Test
    void whoHasLeftComesBackBeforeMovingAgain() {
        var left = after(new StatusChange.LeftArea(YESTERDAY));

        assertThat(left.stopsNewThings()).isTrue();
        assertThat(fault(left, new StatusChange.Moved(TODAY, "0860"))).contains(Fault.LEFT_ALREADY);
        assertThat(fault(left, new StatusChange.LeftArea(TODAY))).contains(Fault.LEFT_ALREADY);
        assertThat(fault(left, new StatusChange.CameBack(TODAY, "0851"))).isEmpty();
        assertThat(
                        after(
                                        new StatusChange.LeftArea(YESTERDAY),
                                        new StatusChange.CameBack(TODAY, "0851"))
                                .stopsNewThings())
                .isFalse();
    }

    @Test
    void theDeadDoNotMoveAndAMistakeCanBeMended() {
        var died = after(new StatusChange.Died(YESTERDAY));

        assertThat(died.stopsNewThings()).isTrue();
        assertThat(fault(died, new StatusChange.Moved(TODAY, "0860"))).contains(Fault.AFTER_DEATH);
        assertThat(fault(died, new StatusChange.Moved(YESTERDAY.minusDays(1), "0860"))).isEmpty();
        assertThat(fault(died, new StatusChange.Died(TODAY))).contains(Fault.ALREADY_DEAD);
        assertThat(after(new StatusChange.Died(YESTERDAY), new StatusChange.DeathWithdrawn(TODAY)))
                .isEqualTo(PersonStatus.LIVES_HERE);
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.DeathWithdrawn(TODAY)))
                .contains(Fault.NOT_DEAD);
    }

    @Test
    void protectionIsThatOfTheCountry() {
        assertThat(
                        fault(
                                PersonStatus.LIVES_HERE,
                                new StatusChange.IdentityProtected(
                                        TODAY, Protection.SEKRETESSMARKERING)))
                .contains(Fault.NOT_OF_THIS_COUNTRY);
        assertThat(
                        fault(
                                PersonStatus.LIVES_HERE,
                                new StatusChange.IdentityProtected(
                                        TODAY, Protection.NAVNE_OG_ADRESSEBESKYTTELSE)))
                .isEmpty();
        assertThat(fault(PersonStatus.LIVES_HERE, new StatusChange.ProtectionEnded(TODAY)))
                .contains(Fault.NOT_PROTECTED);
    }

    @Test
    void theAgeOfSomeoneWhoDiedStaysAsItWas() {
        var died = person(after(new StatusChange.Died(LocalDate.of(2020, 3, 11))));

        assertThat(died.ageOn(TODAY)).isEqualTo(47);
        assertThat(person(PersonStatus.LIVES_HERE).ageOn(TODAY)).isEqualTo(54);
    }

    @Test
    void aProtectedPersonIsInitialsInLists() {
        var hidden =
                after(
                        new StatusChange.IdentityProtected(
                                TODAY, Protection.NAVNE_OG_ADRESSEBESKYTTELSE));

        assertThat(person(hidden).nameInLists()).isEqualTo("A. P.");
        assertThat(person(PersonStatus.LIVES_HERE).nameInLists()).isEqualTo("Anna Prøvesen");
    }

    @Test
    void aNumberTakesThePlaceOfItsOwnKindAndOfThoseThatStandForLess() {
        assertThat(NumberKind.SAMORDNINGSNUMMER.takesThePlaceOf(NumberKind.LMA)).isTrue();
        assertThat(NumberKind.CPR.takesThePlaceOf(NumberKind.CPR)).isTrue();
        assertThat(NumberKind.LOCAL_RESERVE.takesThePlaceOf(NumberKind.PERSONNUMMER)).isFalse();
        assertThat(NumberKind.CPR.takesThePlaceOf(NumberKind.PERSONNUMMER)).isFalse();
    }
}
