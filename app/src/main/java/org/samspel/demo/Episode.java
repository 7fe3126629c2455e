package org.samspel.demo;

import org.samspel.demo.Dice.Share;
import org.samspel.demo.Habits.Reply;
import org.samspel.pathway.RoutingChoice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One course of a person, from the first visit to its end or to the present. */
final class Episode {
    /** Someone who came a day or two ago may have answered the questions and not more. */
    private static final int JUST_COME_DAYS = 2;

    private static final int JUST_COME_PERCENT = 40;
    private static final Range SELF_CARE_DAYS = new Range(21, 70);
    private static final Range LAST_VISIT_DAYS = new Range(3, 14);
    private static final Range SECOND_TRY_DAYS = new Range(1, 5);

    private final Teller teller;
    private final Dice dice;
    private final Habits habits;
    private final Situation situation;

    Episode(Teller teller, Dice dice, Habits habits, Situation situation) {
        this.teller = teller;
        this.dice = dice;
        this.habits = habits;
        this.situation = situation;
    }

    /**
     * @return whether the course has come to its end
     */
    boolean tell() {
        var onset = dice.in(situation.onsetWeeks());
        var course = teller.begin(onset);
        teller.time().passVisitPart();
        answer(situation.severity(), onset);
        var justCome =
                !teller.time().today().isBefore(teller.time().lastDay().minusDays(JUST_COME_DAYS));
        if (justCome && dice.happens(JUST_COME_PERCENT)) {
            return false;
        }
        var sent = decide(course, choices());
        if (sent.isEmpty()) {
            return after(SELF_CARE_DAYS) && end(course);
        }
        var reply = habits.replies().at(dice.placeOf(Share.REPLY));
        var receiver = new Receiver(teller, dice, habits);
        sent.get().also().ifPresent(second -> new Receiver(teller, dice, habits).accept(second));
        if (reply == Reply.DECLINED) {
            return receiver.decline(sent.get()) && tryAnotherWay(course, receiver, onset);
        }
        return receiver.treat(sent.get(), reply) && finish(course, onset);
    }

    /** Assesses, chooses and refers, in one visit. */
    private Optional<ToldReferral> decide(ToldCourse course, List<RoutingChoice> choices) {
        teller.time().passVisitPart();
        course.assess(situation.found(dice), situation.redFlags().isEmpty());
        teller.time().passVisitPart();
        if (!course.choose(choices)) {
            return Optional.empty();
        }
        teller.time().passVisitPart();
        var message = dice.happens(50) ? dice.of(habits.messages()) : "";
        return course.refer(message, dice.happens(habits.consents()));
    }

    /** What is chosen: mostly what the agreement says, which is also the last resort. */
    private List<RoutingChoice> choices() {
        var follow = new RoutingChoice.Follow();
        if (situation.redFlags().isPresent()
                || dice.placeOf(Share.CHOICE) * 100 < habits.followed()) {
            return List.of(follow);
        }
        var choices = new ArrayList<>(dice.of(habits.otherways()).choices());
        choices.add(follow);
        return choices;
    }

    private boolean tryAnotherWay(ToldCourse course, Receiver receiver, int onset) {
        if (!after(SECOND_TRY_DAYS)) {
            return false;
        }
        var sent = decide(course, dice.of(habits.second()).choices());
        return sent.isPresent()
                && receiver.treat(sent.get(), Reply.IN_TIME)
                && finish(course, onset);
    }

    private boolean finish(ToldCourse course, int onset) {
        if (!after(LAST_VISIT_DAYS)) {
            return false;
        }
        answer(situation.severityAfter(), onset);
        teller.time().passVisitPart();
        return end(course);
    }

    private boolean end(ToldCourse course) {
        course.end();
        return true;
    }

    private void answer(int severity, int onset) {
        var instrument = teller.doors().instruments().find(teller.stage().demo().instrument());
        teller.answer(Answers.of(instrument.orElseThrow(), severity, onset, dice));
    }

    private boolean after(Range days) {
        var day = HistoryTime.workingDayFrom(teller.time().today().plusDays(dice.in(days)));
        return teller.time().reach(day, Duration.ofMinutes(dice.in(new Range(0, 390))));
    }
}
