package org.samspel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.samspel.demo.Story.Step;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Unit;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseFacts;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.pathway.StartOutcome;
import org.samspel.people.Met;
import org.samspel.people.NewPerson;
import org.samspel.questionnaire.Submission;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralOutcome;
import org.samspel.referral.ReferralStep;
import org.samspel.referral.Transition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One story while it is told: each step goes through the door that a professional's form goes
 * through, and a step that was taken before, in a loading that was killed, gives what it gave then.
 */
final class Telling {
    private final Doors doors;
    private final DemoContent demo;
    private final Story story;
    private final Actor.Staff teller;
    private @Nullable PersonId person;
    private @Nullable CourseId course;
    private @Nullable AssessmentId assessment;
    private @Nullable RoutingId routing;
    private @Nullable Referral referral;
    private boolean isTold;

    Telling(Doors doors, DemoContent demo, Story story) {
        this.doors = doors;
        this.demo = demo;
        this.story = story;
        this.teller = doors.accounts().staff(demo.registeredBy());
    }

    /** Takes one step on a day of the history. */
    void take(Step step, LocalDate day) {
        if (isTold) {
            return;
        }
        switch (step.what()) {
            case START -> start(day);
            case ANSWER -> answer(story.profile().answers(), "first");
            case ANSWER_AGAIN -> answer(story.profile().laterAnswers(), "later");
            case ASSESS -> assess();
            case ROUTE -> route(step);
            case REFER -> refer();
            case RECEIVED -> move(ReferralStep.RECEIVE, "");
            case ACCEPTED -> move(ReferralStep.ACCEPT, "");
            case DECLINED -> move(ReferralStep.DECLINE, step.words());
            case STARTED -> move(ReferralStep.START, "");
            case COMPLETED -> move(ReferralStep.COMPLETE, step.words());
            case END -> end(day);
        }
    }

    private void start(LocalDate day) {
        person = met();
        story.account().ifPresent(account -> doors.accounts().stand(account, known(person)));
        var facts =
                new CourseFacts(day.minusWeeks(story.profile().onsetWeeks()), Optional.empty(), "");
        course = told(facts.onset()).orElseGet(() -> started(facts));
    }

    /** The course of an earlier telling; once it has ended, the whole story was told. */
    private Optional<CourseId> told(LocalDate onset) {
        var before =
                doors.courses().ofPerson(teller, known(person)).stream()
                        .filter(one -> one.onset().equals(onset))
                        .findFirst();
        isTold = before.isPresent() && !before.get().isOpen();
        return before.map(Course::id);
    }

    private CourseId started(CourseFacts facts) {
        return switch (doors.courses().start(teller, known(person), demo.agreement(), facts)) {
            case StartOutcome.Started(var started) -> started;
            case StartOutcome.AlreadyOpen(var open) -> open;
            case StartOutcome other -> throw stuck(other);
        };
    }

    /** The person, who lives where the practice is. */
    private PersonId met() {
        var municipality =
                doors.organisations()
                        .unit(teller.area(), teller.unit())
                        .flatMap(Unit::municipalityCode)
                        .orElseThrow();
        var wish =
                new NewPerson(
                        story.number(),
                        story.givenName(),
                        story.familyName(),
                        municipality,
                        teller.unit());
        return switch (doors.meetings().register(teller, wish)) {
            case Met.Known(var id) -> id;
            case Met other -> throw stuck(other);
        };
    }

    private void answer(List<String> values, String which) {
        var items = doors.instruments().find(demo.instrument()).orElseThrow().items();
        Map<String, String> answers = new HashMap<>();
        for (var n = 0; n < items.size(); n++) {
            answers.put(items.get(n).id(), values.get(n));
        }
        var kept =
                doors.questionnaires()
                        .submit(
                                teller,
                                known(person),
                                demo.instrument(),
                                answers,
                                Locale.of("da"),
                                token(which));
        if (!(kept instanceof Submission.Answered)) {
            throw stuck(kept);
        }
    }

    private void assess() {
        var wish =
                new AssessPerson(known(course), token("assessment"), true, story.profile().facts());
        assessment =
                switch (doors.assessments().assess(teller, wish)) {
                    case AssessmentOutcome.Kept(var kept) -> kept;
                    case AssessmentOutcome other -> throw stuck(other);
                };
    }

    private void route(Step step) {
        var choice =
                step.otherwise()
                        .<RoutingChoice>map(
                                other ->
                                        new RoutingChoice.Otherwise(
                                                other.text("destination"),
                                                other.text("reason"),
                                                other.text("words")))
                        .orElseGet(RoutingChoice.Follow::new);
        routing =
                switch (doors.routings().decide(teller, known(assessment), choice)) {
                    case RoutingOutcome.Decided decided -> decided.routing().id();
                    case RoutingOutcome.AlreadyDecided(var before) -> before.id();
                    case RoutingOutcome other -> throw stuck(other);
                };
    }

    private void refer() {
        referral =
                switch (doors.referrals().refer(teller, ReferPerson.to(known(routing)))) {
                    case ReferralOutcome.Sent sent -> sent.referral();
                    case ReferralOutcome.AlreadySent(var before) -> before;
                    case ReferralOutcome other -> throw stuck(other);
                };
    }

    private void move(ReferralStep step, String words) {
        var receiver = doors.accounts().staff(story.profile().receiver());
        if (!known(referral).terms().isAt(receiver.unit())) {
            receiver = doors.accounts().staff("municipality." + demo.area());
        }
        var now = known(referral);
        if (!step.isOpenIn(now.handOver(), now.status())) {
            return; // An earlier telling has taken it.
        }
        referral =
                switch (doors.referrals().move(receiver, now.id(), now.version(), step, words)) {
                    case Transition.Done(var done) -> done;
                    case Transition other -> throw stuck(other);
                };
    }

    private void end(LocalDate day) {
        var open =
                doors.courses().openCourses(teller, known(person)).stream()
                        .filter(one -> one.id().equals(course))
                        .findFirst();
        open.ifPresent(one -> doors.courses().end(teller, one.id(), one.version(), day));
    }

    private UUID token(String which) {
        return UUID.nameUUIDFromBytes((story.number() + which).getBytes(UTF_8));
    }

    private static <T> T known(@Nullable T earlier) {
        if (earlier == null) {
            throw new IllegalStateException("A story's steps are told in order");
        }
        return earlier;
    }

    private static IllegalStateException stuck(Object outcome) {
        return new IllegalStateException(
                "The demo's story cannot go on: " + outcome.getClass().getSimpleName());
    }
}
