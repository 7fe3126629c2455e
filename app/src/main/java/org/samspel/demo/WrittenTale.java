package org.samspel.demo;

import org.jspecify.annotations.Nullable;
import org.samspel.demo.Story.Step;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Unit;
import org.samspel.referral.ReferralStep;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A story that someone has written, while it is told.
 *
 * @param number its place in the file, from 0; visits of one day follow each other in this order
 */
record WrittenTale(int number, Story story) implements Tale {
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(4);
    private static final Duration BETWEEN_PERSONS = Duration.ofSeconds(11);

    /** Far from the places of those who are made up, so that no two have the same names. */
    private static final int PLACE = 100_000;

    /** Why a written story's course ends: the agreements all have this reason. */
    private static final String END = "manages-without";

    static List<Tale> all(DemoContent demo) {
        var stories = demo.stories();
        return IntStream.range(0, stories.size())
                .<Tale>mapToObj(n -> new WrittenTale(n, stories.get(n)))
                .toList();
    }

    @Override
    public String key() {
        return "story-" + (number + 1);
    }

    @Override
    public void tell(Teller teller) {
        var steps = new Steps(teller);
        for (var n = 0; n < story.steps().size(); n++) {
            var step = story.steps().get(n);
            var day = HistoryTime.workingDay(teller.time().lastDay().minusDays(step.daysAgo()));
            var minute = BETWEEN_STEPS.multipliedBy(n).plus(BETWEEN_PERSONS.multipliedBy(number));
            if (teller.time().reach(day, minute)) {
                steps.take(step);
            }
        }
    }

    /** What earlier steps left for later ones. */
    private final class Steps {
        private final Teller teller;
        private @Nullable ToldCourse course;
        private @Nullable ToldRouting routing;
        private @Nullable ToldReferral referral;

        Steps(Teller teller) {
            this.teller = teller;
        }

        void take(Step step) {
            switch (step.what()) {
                case START -> start();
                case ANSWER -> teller.answer(story.profile().answers());
                case ANSWER_AGAIN -> teller.answer(story.profile().laterAnswers());
                case ASSESS -> Teller.known(course).assess(story.profile().facts(), true);
                case ROUTE -> choose(step);
                case REFER -> referral = Teller.known(routing).refer().orElseThrow();
                case RECEIVED -> move(ReferralStep.RECEIVE, "");
                case ACCEPTED -> move(ReferralStep.ACCEPT, "");
                case DECLINED -> move(ReferralStep.DECLINE, step.words());
                case STARTED -> move(ReferralStep.START, "");
                case COMPLETED -> move(ReferralStep.COMPLETE, step.words());
                case PLAN -> plan().begin();
                case PLAN_MEETING -> plan().meet();
                case END -> Teller.known(course).end(END);
            }
        }

        private ToldPlan plan() {
            return new ToldPlan(
                    teller,
                    teller.stage().demo().plans().orElseThrow(),
                    story.plan().orElseThrow());
        }

        /** The person lives where the practice is. */
        private void start() {
            var doctor = teller.cast().user(teller.stage().demo().registeredBy());
            var practice = teller.cast().unit(doctor.unit());
            story.earlier().ifPresent(record -> meetUnder(record, practice, doctor));
            teller.meet(newcomer(story.number(), Optional.empty(), practice), doctor);
            story.earlier().ifPresent(record -> teller.isTheSameAsBefore(record.foundOut()));
            story.account().ifPresent(teller::standFor);
            teller.stage().demo().population().ifPresent(this::gatherCircle);
            story.guarded().ifPresent(why -> Guarded.tell(teller, why));
            course = teller.begin(story.profile().onsetWeeks());
        }

        /** Who can sign in finds one of each on their own page. */
        private void gatherCircle(Population population) {
            var dice = population.diceOfCircle(PLACE + number);
            var circle = population.circle();
            if (story.account().isPresent()) {
                circle.gatherAll(teller, population.names(), dice, PLACE + number);
            } else {
                circle.gather(teller, population.names(), dice, PLACE + number);
            }
        }

        private void meetUnder(Story.Earlier earlier, Unit practice, Actor.Staff doctor) {
            teller.meet(newcomer(earlier.number(), Optional.of(earlier.born()), practice), doctor);
        }

        private Newcomer newcomer(String number, Optional<LocalDate> birthDate, Unit practice) {
            return new Newcomer(
                    number,
                    story.givenName(),
                    story.familyName(),
                    birthDate,
                    practice.municipalityCode().orElseThrow(),
                    practice);
        }

        private void choose(Step step) {
            routing =
                    Teller.known(course)
                            .choose(List.of(step.choice()))
                            .orElseThrow(() -> new Stuck(step.choice()));
        }

        private void move(ReferralStep step, String words) {
            Teller.known(referral).move(step, words);
        }
    }
}
