package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.JOB_CENTRE;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.document.Appointment;
import org.samspel.document.CalendarFile;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.Meeting;
import org.samspel.plan.PlanMeetings;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.Plans;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Calls the parties to a meeting about a plan. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class CallController {
    private static final Duration LENGTH = Duration.ofHours(1);

    private final PersonForms forms;
    private final Plans plans;
    private final PlanMeetings meetings;
    private final CallForm form;
    private final PlanWords words;

    CallController(
            PersonForms forms, Plans plans, PlanMeetings meetings, CallForm form, PlanWords words) {
        this.forms = forms;
        this.plans = plans;
        this.meetings = meetings;
        this.form = form;
        this.words = words;
    }

    @GetMapping("/people/{id}/plan/call")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    var sheet = PlanAt.open(plans, at);
                    return form.of(at, sheet).show(CallForm.fresh(sheet));
                });
    }

    @PostMapping("/people/{id}/plan/call")
    Page call(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> call(at, new Typed(sent)));
    }

    private Page call(Visit at, Typed typed) {
        var page = at.page();
        var sheet = PlanAt.open(plans, at);
        var moment = CallForm.moment(typed, page.zone());
        if (moment.isEmpty()) {
            return form.of(at, sheet)
                    .sentBack(typed, "day", page.text("plan.fault.MEETING_MISSING"));
        }
        var wish = CallForm.read(typed, moment.get());
        return switch (meetings.call(at.actor(), at.person(), typed.version(), wish)) {
            case PlanOutcome.Done _ -> form.of(at, sheet).done();
            case PlanOutcome.Invalid(var faults) ->
                    form.of(at, sheet).sentBack(typed, Faults.errors(faults, page));
            case PlanOutcome.Uncovered(var units) ->
                    form.of(at, sheet)
                            .sentBack(
                                    typed,
                                    FormErrors.none()
                                            .with(
                                                    "units",
                                                    page.text(
                                                            "plan.fault.uncovered",
                                                            String.join(
                                                                    "; ",
                                                                    units.stream()
                                                                            .map(
                                                                                    unit ->
                                                                                            words
                                                                                                    .unit(
                                                                                                            page,
                                                                                                            unit))
                                                                            .sorted()
                                                                            .toList()))));
            case PlanOutcome.Stale(var stored) ->
                    form.of(at, sheet)
                            .stale(
                                    typed,
                                    stored.version(),
                                    List.of(
                                            new ConflictRow(
                                                    page.text("plan.field.status"),
                                                    page.text("plan.conflict.step"),
                                                    page.text("plan.status." + stored.status()))));
            case PlanOutcome.NotPermitted _, PlanOutcome.NotNow _ -> throw new NotFound();
        };
    }

    /** The meeting for a calendar; without the person’s name, since others may see the calendar. */
    @OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
    @GetMapping("/people/{id}/plan/meeting.ics")
    ResponseEntity<byte[]> calendar(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var sheets = new AtomicReference<byte[]>(new byte[0]);
        forms.open(
                page,
                actor,
                id,
                at -> {
                    var plan = PlanAt.shown(plans, at).plan();
                    var meeting = plan.meeting().orElseThrow(NotFound::new);
                    sheets.set(
                            CalendarFile.of(
                                    appointment(page, plan.id().value().toString(), meeting)));
                    return Page.redirect("/");
                });
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("plan.ics").build().toString())
                .body(sheets.get());
    }

    private static Appointment appointment(PageContext page, String plan, Meeting meeting) {
        return new Appointment(
                plan + "@samspel",
                meeting.number() - 1,
                meeting.at(),
                LENGTH,
                page.text("plan.meeting.title"),
                meeting.place(),
                meeting.link(),
                meeting.calledAt());
    }
}
