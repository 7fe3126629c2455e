package org.samspel.demo;

import org.samspel.demo.Dice.Share;
import org.samspel.organisation.Unit;

import java.time.Duration;

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
        meet(teller, dice);
        var situation = population.situations().at(dice.placeOf(Share.SITUATION));
        var isOver = new Episode(teller, dice, population, situation).tell();
        if (isOver && dice.happens(population.senders().again())) {
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

    private void meet(Teller teller, Dice dice) {
        var home = population.homes().at(dice.placeOf(Share.HOME));
        var practice = teller.cast().unitNamed(dice.of(home.practices()));
        var age = dice.in(population.ages().at(dice.placeOf(Share.AGE)));
        var month = teller.time().lastDay().minusYears(age).minusDays(dice.in(DAYS_OF_A_YEAR));
        var birth = SyntheticNumbers.birthday(month, ordinal, dice.happens(50));
        var number = SyntheticNumbers.of(teller.stage().country(), birth, ordinal);
        teller.meet(newcomer(number, home, practice), teller.cast().at(practice.id()));
    }

    private Newcomer newcomer(String number, Home home, Unit practice) {
        return new Newcomer(
                number,
                population.names().givenName(ordinal),
                population.names().familyName(ordinal),
                home.municipalityCode(),
                practice);
    }
}
