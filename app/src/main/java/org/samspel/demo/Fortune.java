package org.samspel.demo;

import org.samspel.people.NumberGiven;
import org.samspel.person.Communication;
import org.samspel.person.FactSource;
import org.samspel.person.PersonNeeds;
import org.samspel.person.Protection;
import org.samspel.person.Saved;
import org.samspel.person.StatusChange;
import org.samspel.person.StatusOutcome;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Lets a person's fate come true. */
final class Fortune {
    private static final List<String> LANGUAGES = List.of("ar", "so", "pl", "uk", "se", "en");
    private static final Range DAYS_LATER = new Range(4, 60);

    private final Teller teller;
    private final Dice dice;
    private final Weighted<Home> homes;
    private final Fate fate;

    Fortune(Teller teller, Dice dice, Weighted<Home> homes, Fate fate) {
        this.teller = teller;
        this.dice = dice;
        this.homes = homes;
        this.fate = fate;
    }

    /** What is found out when the person is met for the first time. */
    void atFirst() {
        switch (fate) {
            case PROTECTED -> {
                var kinds = Protection.in(teller.stage().country());
                record(new StatusChange.IdentityProtected(teller.time().today(), dice.of(kinds)));
            }
            case INTERPRETER -> need(dice.of(LANGUAGES), true, Set.of());
            case NEEDS -> need("", false, Set.of(dice.of(List.of(Communication.values()))));
            case NONE, MOVED, LEFT_AREA, DIED, RESERVE -> {}
        }
    }

    /**
     * What comes some time after, if the present allows.
     *
     * @param number that a person with a reserve number is given to keep
     */
    void later(String number) {
        var isLater = fate == Fate.MOVED || fate == Fate.LEFT_AREA || fate == Fate.DIED;
        if ((!isLater && fate != Fate.RESERVE) || !reachLater()) {
            return;
        }
        var today = teller.time().today();
        switch (fate) {
            case MOVED -> record(new StatusChange.Moved(today, elsewhere()));
            case LEFT_AREA -> record(new StatusChange.LeftArea(today));
            case DIED -> record(new StatusChange.Died(today));
            case RESERVE -> give(number);
            case NONE, PROTECTED, INTERPRETER, NEEDS -> {}
        }
    }

    /** Whether nothing new begins for the person after that. */
    boolean isLast() {
        return fate == Fate.LEFT_AREA || fate == Fate.DIED;
    }

    private boolean reachLater() {
        var day = HistoryTime.workingDayFrom(teller.time().today().plusDays(dice.in(DAYS_LATER)));
        return teller.time().reach(day, Duration.ofMinutes(dice.in(new Range(0, 390))));
    }

    private String elsewhere() {
        return homes.values().stream()
                .map(Home::municipalityCode)
                .filter(code -> !code.equals(teller.home()))
                .skip(dice.in(new Range(0, homes.values().size() - 2)))
                .findFirst()
                .orElseThrow();
    }

    private void record(StatusChange change) {
        var outcome =
                teller.doors()
                        .statuses()
                        .record(
                                teller.doctor(),
                                teller.person(),
                                teller.found().version(),
                                change,
                                FactSource.POPULATION_REGISTER);
        if (!(outcome instanceof StatusOutcome.Recorded)) {
            throw new Stuck(outcome);
        }
    }

    private void need(String language, boolean interpreter, Set<Communication> communication) {
        var needs = new PersonNeeds(0, language, interpreter, communication, "");
        var saved = teller.doors().needs().save(teller.doctor(), teller.person(), needs);
        if (!(saved instanceof Saved.Done)) {
            throw new Stuck(saved);
        }
    }

    private void give(String number) {
        var given =
                teller.doors()
                        .samePersons()
                        .give(teller.doctor(), teller.found(), number, teller.time().today());
        if (!(given instanceof NumberGiven.Done)) {
            throw new Stuck(given);
        }
    }
}
