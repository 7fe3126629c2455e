package org.samspel.demo;

import org.samspel.agreement.StageFact;
import org.samspel.demo.Dice.Share;
import org.samspel.demo.ReceiverHabits.Reply;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.Stated;

import java.time.Duration;
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
    private final SenderHabits habits;
    private final Receiver receiver;
    private final Situation situation;

    Episode(Teller teller, Dice dice, Population population, Situation situation) {
        this.teller = teller;
        this.dice = dice;
        this.habits = population.senders();
        this.receiver = new Receiver(teller, dice, population.receivers());
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
        var lately = teller.time().lastDay().minusDays(JUST_COME_DAYS);
        if (!teller.time().today().isBefore(lately) && dice.happens(JUST_COME_PERCENT)) {
            return false;
        }
        new Findings(teller, dice, situation).state(course);
        var follow = List.<RoutingChoice>of(new RoutingChoice.Follow());
        var choices = situation.redFlags().isPresent() ? follow : habits.choices(dice);
        var routing = decide(course, choices);
        var sent = routing.flatMap(this::refer);
        if (sent.isEmpty()) {
            // Nothing that the agreement says fits yet, or the person manages alone.
            return routing.isPresent() && after(SELF_CARE_DAYS) && end(course);
        }
        sent.get().also().ifPresent(receiver::accept);
        return reply(course, sent.get()) && finish(course, onset);
    }

    private boolean reply(ToldCourse course, ToldReferral sent) {
        var reply = receiver.reply(dice.placeOf(Share.REPLY));
        if (sent.isOutside() || sent.receiver().isEmpty()) {
            return receiver.treat(sent, Reply.IN_TIME);
        }
        return switch (reply) {
            case DECLINED -> receiver.decline(sent) && tryAnotherWay(course);
            case WITHDRAWN -> receiver.withdraw(sent) && after(SELF_CARE_DAYS);
            default -> receiver.treat(sent, reply);
        };
    }

    /** Assesses and chooses, in one visit. */
    private Optional<ToldRouting> decide(ToldCourse course, List<RoutingChoice> choices) {
        teller.time().passVisitPart();
        course.assess(situation.found(dice), situation.redFlags().isEmpty());
        teller.time().passVisitPart();
        var routing = course.choose(choices);
        if (routing.isPresent() && dice.happens(habits.planned())) {
            course.state(new Stated.Milestone(StageFact.PLAN_AGREED), "");
        }
        return routing;
    }

    private Optional<ToldReferral> refer(ToldRouting routing) {
        teller.time().passVisitPart();
        var message = dice.happens(50) ? dice.of(habits.messages()) : "";
        return routing.refer(
                habits.kind(routing.kinds(), dice),
                message,
                dice.happens(habits.consented()),
                habits.outsider(dice));
    }

    private boolean tryAnotherWay(ToldCourse course) {
        if (!after(SECOND_TRY_DAYS)) {
            return false;
        }
        return decide(course, dice.of(habits.afterDecline()).choices())
                .flatMap(this::refer)
                .filter(sent -> receiver.treat(sent, Reply.IN_TIME))
                .isPresent();
    }

    /** The last visit, from which an agreement may lead on to the prevention of new episodes. */
    private boolean finish(ToldCourse course, int onset) {
        if (!after(LAST_VISIT_DAYS)) {
            return false;
        }
        answer(situation.severityAfter(), onset);
        teller.time().passVisitPart();
        if (dice.happens(habits.followedUp())) {
            course.state(new Stated.Milestone(StageFact.FOLLOWED_UP), "");
        }
        course.end(dice.of(habits.exits()));
        return leadOn(course);
    }

    private boolean end(ToldCourse course) {
        course.end(habits.exitWithout());
        return leadOn(course);
    }

    private boolean leadOn(ToldCourse course) {
        if (!dice.happens(habits.prevented())) {
            return true;
        }
        teller.time().passVisitPart();
        return course.prevent()
                .flatMap(this::refer)
                .map(sent -> receiver.treat(sent, Reply.IN_TIME))
                .orElse(true);
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
