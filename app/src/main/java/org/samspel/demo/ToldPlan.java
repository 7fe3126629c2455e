package org.samspel.demo;

import org.samspel.access.law.Given;
import org.samspel.demo.PlanStory.Until;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.plan.AnswerOnPlan;
import org.samspel.plan.Call;
import org.samspel.plan.FoundBy;
import org.samspel.plan.Goal;
import org.samspel.plan.LineKind;
import org.samspel.plan.LineOutcome;
import org.samspel.plan.Participant;
import org.samspel.plan.Plan;
import org.samspel.plan.PlanConsenting;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanProcess;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.PlanView;
import org.samspel.plan.Responsible;
import org.samspel.plan.Service;
import org.samspel.plan.StartPlan;
import org.samspel.plan.WriteLine;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A plan while it is told: begun, agreed to or refused, called for, met about, agreed. */
final class ToldPlan {
    private static final int DAYS_UNTIL_MEETING = 9;
    private static final LocalTime MEETING = LocalTime.of(10, 0);

    private final Teller teller;
    private final PlanText text;
    private final PlanStory story;

    ToldPlan(Teller teller, PlanText text, PlanStory story) {
        this.teller = teller;
        this.text = text;
        this.story = story;
    }

    /** Up to the call. */
    void begin() {
        var doctor = teller.doctor();
        var wish =
                new StartPlan(
                        Set.of(PlanView.SIP, PlanView.REHABILITATION),
                        FoundBy.STAFF,
                        teller.time().today().plusDays(story.followUp()),
                        "");
        var plan = done(teller.doors().plans().start(doctor, teller.found(), wish));
        if (story.until() == Until.NEED) {
            return;
        }
        var yes = story.until() != Until.DECLINED;
        plan =
                done(
                        teller.doors()
                                .planConsenting()
                                .answer(doctor, teller.found(), plan.version(), answer(yes)));
        if (!yes) {
            return;
        }
        write();
        if (story.until() != Until.CONSENTED) {
            call(plan);
        }
    }

    private AnswerOnPlan answer(boolean yes) {
        var parties = new HashSet<PartyId>(PlanConsenting.parties(sheet()));
        parties.add(teller.doctor().party());
        parties.add(other().party());
        return new AnswerOnPlan(teller.token(), yes, parties, Given.How.ORAL, Optional.empty(), "");
    }

    private void write() {
        line(LineKind.MATTERS, text.matters(), Optional.empty(), Optional.empty());
        line(
                LineKind.GOAL,
                text.goal(),
                Optional.of(
                        new Goal(
                                "",
                                text.scale(),
                                Optional.of(BigDecimal.valueOf(7)),
                                Optional.empty())),
                Optional.empty());
        line(
                LineKind.SERVICE,
                text.service(),
                Optional.empty(),
                Optional.of(
                        new Service(
                                new Responsible.Principal(
                                        other().party(), Optional.of(other().id())),
                                "",
                                text.frequency(),
                                "",
                                Optional.empty(),
                                Optional.empty())));
        line(LineKind.ACTION, text.action(), Optional.empty(), Optional.empty());
        line(LineKind.RELATIVES, text.relatives(), Optional.empty(), Optional.empty());
    }

    private void line(LineKind kind, String words, Optional<Goal> goal, Optional<Service> service) {
        var wish =
                new WriteLine(
                        teller.token(),
                        0,
                        kind,
                        words,
                        kind == LineKind.SERVICE
                                ? Optional.of(teller.time().today())
                                : Optional.empty(),
                        Optional.empty(),
                        goal,
                        service);
        var kept = teller.doors().planLines().write(teller.doctor(), teller.found(), wish);
        if (!(kept instanceof LineOutcome.Kept)) {
            throw new Stuck(kept);
        }
    }

    private void call(Plan plan) {
        var day = HistoryTime.workingDayFrom(teller.time().today().plusDays(DAYS_UNTIL_MEETING));
        var units = new HashSet<UnitId>();
        units.add(other().id());
        sheet().lines().forEach(line -> line.unit().ifPresent(units::add));
        units.remove(teller.doctor().unit());
        var call =
                new Call(
                        day.atTime(MEETING).atZone(teller.stage().zone()).toInstant(),
                        text.place(),
                        "",
                        units,
                        true);
        done(
                teller.doors()
                        .planMeetings()
                        .call(teller.doctor(), teller.found(), plan.version(), call));
    }

    /** The meeting and what came of it. */
    void meet() {
        var doctor = teller.doctor();
        var process = teller.doors().planProcess();
        var called = sheet();
        called.participants()
                .forEach(
                        one ->
                                done(
                                        teller.doors()
                                                .planMeetings()
                                                .reply(
                                                        teller.cast().at(one.unit()),
                                                        teller.found(),
                                                        Participant.Answer.COMES)));
        var plan =
                done(
                        teller.doors()
                                .planMeetings()
                                .hold(
                                        doctor,
                                        teller.found(),
                                        called.plan().version(),
                                        text.present()));
        if (story.until() == Until.MET) {
            return;
        }
        confirm();
        plan = done(process.agree(doctor, teller.found(), plan.version(), true));
        switch (story.until()) {
            case REVIEW -> done(process.review(doctor, teller.found(), plan.version()));
            case CLOSED ->
                    done(
                            process.close(
                                    doctor,
                                    teller.found(),
                                    plan.version(),
                                    new PlanProcess.Closing(text.closing(), text.ofPerson()),
                                    true));
            default -> {}
        }
    }

    private void confirm() {
        for (var line : sheet().linesOf(LineKind.SERVICE)) {
            if (line.awaitsYes()) {
                Actor.Staff by = teller.cast().at(line.owner().unit());
                var kept =
                        teller.doors()
                                .planLines()
                                .confirm(by, teller.found(), line.id(), line.version());
                if (!(kept instanceof LineOutcome.Kept)) {
                    throw new Stuck(kept);
                }
            }
        }
    }

    private Unit other() {
        return teller.cast().unitNamed(text.with());
    }

    private PlanSheet sheet() {
        var found = teller.doors().plans().of(teller.doctor(), teller.found());
        if (found instanceof PlanFound.Shown(var sheet)) {
            return sheet;
        }
        throw new Stuck(found);
    }

    private static Plan done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done(var plan)) {
            return plan;
        }
        throw new Stuck(outcome);
    }
}
