package org.samspel.plan.web;

import org.samspel.kernel.Actor;
import org.samspel.plan.Participant;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.PlanStatus;
import org.samspel.plan.PlanView;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What the reader can do with a plan now, the most likely first. */
@Component("personPlanSteps")
class PlanSteps {
    PlanPage.Steps of(PageContext page, Actor.Staff actor, PlanSheet sheet, String base) {
        var plan = sheet.plan();
        var ways = new ArrayList<Link>();
        var buttons = new ArrayList<PlanPage.Button>();
        if (plan.status() == PlanStatus.CALLED && sheet.calledUnit(actor).isPresent()) {
            buttons.add(reply(page, base, Participant.Answer.COMES, "main"));
            buttons.add(reply(page, base, Participant.Answer.DOES_NOT_COME, "second"));
        }
        var writes = sheet.whole() && plan.isOpen() && actor.role().treatsPersons();
        if (writes) {
            var joint = plan.head().views().contains(PlanView.SIP);
            ways(page, sheet, joint, base, ways);
            buttons(page, plan.status(), base, buttons);
        }
        var status = sheet.isWithdrawn() ? "WITHDRAWN" : plan.status().name();
        return new PlanPage.Steps(
                page.text("plan.now." + status),
                List.copyOf(ways),
                List.copyOf(buttons),
                writes && plan.status() == PlanStatus.CALLED,
                writes && mayBeAgreed(sheet));
    }

    private static boolean mayBeAgreed(PlanSheet sheet) {
        var status = sheet.plan().status();
        return status == PlanStatus.MEETING_HELD
                || status == PlanStatus.UNDER_REVIEW
                || (status == PlanStatus.PREPARED
                        && !sheet.plan().head().views().contains(PlanView.SIP));
    }

    private static void ways(
            PageContext page, PlanSheet sheet, boolean joint, String base, List<Link> ways) {
        var status = sheet.plan().status();
        if (joint && !sheet.consent().isLive()) {
            ways.add(new Link(base + "/consent", page.text("plan.step.consent")));
        }
        if (joint && status != PlanStatus.ACTIVE && sheet.consent().isLive()) {
            ways.add(
                    new Link(
                            base + "/call",
                            page.text(
                                    sheet.plan().meeting().isPresent()
                                            ? "plan.step.call.again"
                                            : "plan.step.call")));
        }
        if (!status.isSettled() && status != PlanStatus.NEED_IDENTIFIED) {
            ways.addFirst(new Link(base + "/meeting", page.text("plan.step.meeting")));
        }
        ways.add(new Link(base + "/about", page.text("plan.step.about")));
        ways.add(new Link(base + "/end", page.text("plan.step.end")));
    }

    private static void buttons(
            PageContext page, PlanStatus status, String base, List<PlanPage.Button> buttons) {
        switch (status) {
            case CONSENTED ->
                    buttons.add(step(page, base, "prepared", "plan.step.prepared", "second"));
            case ACTIVE -> buttons.add(step(page, base, "review", "plan.step.review", "main"));
            default -> {}
        }
    }

    private static PlanPage.Button step(
            PageContext page, String base, String step, String key, String kind) {
        return new PlanPage.Button(base + "/steps/" + step, page.text(key), "", "", kind);
    }

    private static PlanPage.Button reply(
            PageContext page, String base, Participant.Answer answer, String kind) {
        return new PlanPage.Button(
                base + "/reply", page.text("plan.reply." + answer), "answer", answer.name(), kind);
    }
}
