package org.samspel.demo;

import org.samspel.demo.Dice.Share;

import java.time.Duration;
import java.util.Optional;

/**
 * The tale of one person of a population, made up from its shares while it is told.
 *
 * @param ordinal the person's place in the population, from 1
 */
record LifeTale(Population population, int ordinal) implements Tale {
    /** More came lately than long ago, so that something waits for every unit. */
    private static final double LATELY = 1.3;

    private static final Range PART_OF_DAY_MINUTES = new Range(0, 390);
    private static final Range DAYS_OF_A_YEAR = new Range(31, 330);
    private static final Range DAYS_BETWEEN_COURSES = new Range(60, 150);

    @Override
    public String key() {
        return "person-" + ordinal;
    }

    @Override
    public void tell(Teller teller) {
        var dice = new Dice(population.seed(), ordinal);
        var daysAgo =
                1
                        + (int)
                                (Math.pow(dice.placeOf(Share.BEGINNING), LATELY)
                                        * Math.min(
                                                population.historyDays(),
                                                teller.stage().historyDaysMax()));
        var first = HistoryTime.workingDay(teller.time().lastDay().minusDays(daysAgo));
        if (!teller.time().reach(first, minutes(dice))) {
            return;
        }
        var number = meet(teller, dice);
        var fate = population.fates().at(dice.placeOf(Share.FATE));
        var fortune = new Fortune(teller, dice, population.homes(), fate);
        teller.time().passVisitPart();
        fortune.atFirst();
        if (fate != Fate.PROTECTED) {
            var circle = population.circle();
            circle.gather(teller, population.names(), population.diceOfCircle(ordinal), ordinal);
        }
        var situation = population.situations().at(dice.placeOf(Share.SITUATION));
        var isOver = new Episode(teller, dice, population, situation).tell();
        fortune.later(number);
        if (isOver && !fortune.isLast() && dice.happens(population.senders().again())) {
            again(teller, dice);
        }
    }

    /** A new episode has its own beginning, and may be of another kind. */
    private void again(Teller teller, Dice dice) {
        var day =
                HistoryTime.workingDayFrom(
                        teller.time().today().plusDays(dice.in(DAYS_BETWEEN_COURSES)));
        if (teller.time().reach(day, minutes(dice))) {
            var situation = dice.of(population.situations());
            new Episode(teller, dice, population, situation).tell();
        }
    }

    private static Duration minutes(Dice dice) {
        return Duration.ofMinutes(dice.in(PART_OF_DAY_MINUTES));
    }

    /**
     * The person is met and registered.
     *
     * @return the number to keep, with which nearly all are registered at once
     */
    private String meet(Teller teller, Dice dice) {
        var home = population.homes().at(dice.placeOf(Share.HOME));
        var practice = teller.cast().unitNamed(dice.of(home.practices()));
        var age = dice.in(population.ages().at(dice.placeOf(Share.AGE)));
        var month = teller.time().lastDay().minusYears(age).minusDays(dice.in(DAYS_OF_A_YEAR));
        var birth = SyntheticNumbers.birthday(month, ordinal, dice.happens(50));
        var country = teller.stage().country();
        var number = SyntheticNumbers.of(country, birth, ordinal);
        var isReserve = population.fates().at(dice.placeOf(Share.FATE)) == Fate.RESERVE;
        var first = isReserve ? SyntheticNumbers.reserve(country, birth, ordinal) : number;
        teller.meet(
                new Newcomer(
                        first,
                        population.names().givenName(ordinal),
                        population.names().familyName(ordinal),
                        Optional.of(birth),
                        home.municipalityCode(),
                        practice),
                teller.cast().at(practice.id()));
        return number;
    }
}
