package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Companion;
import org.samspel.agreement.CompanionText.PlanStep;
import org.samspel.agreement.CompanionText.PlanStep.Status;
import org.samspel.agreement.Companions;
import org.samspel.agreement.workshop.ImplementationSteps;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.identity.Accounts;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together how a version is brought about and followed up. */
@Component
class ImplementationPages {
    private final Companions companions;
    private final ImplementationSteps steps;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Accounts accounts;

    ImplementationPages(
            Companions companions,
            ImplementationSteps steps,
            Agreements agreements,
            Organisations organisations,
            Accounts accounts) {
        this.companions = companions;
        this.steps = steps;
        this.agreements = agreements;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /**
     * @param key of a version that there is
     */
    ImplementationPage of(PageContext page, RevisionKey key) {
        var version =
                agreements.version(key.area(), key.slug(), key.number()).orElseThrow(NotFound::new);
        var beside = companions.of(page.actor(), key.slug(), key.number());
        var names =
                accounts.displayNames(
                        beside.steps().stream()
                                .flatMap(each -> each.writtenBy().stream())
                                .collect(Collectors.toSet()));
        var late =
                beside.steps().stream()
                        .filter(each -> each.text().isOverdueOn(page.today()))
                        .count();
        return new ImplementationPage(
                page,
                RevisionPages.lang(page, version),
                version.title(),
                new Link(
                        AgreementLinks.version(key.slug(), key.number()),
                        page.text("agreement.back")),
                late == 0
                        ? Optional.empty()
                        : Optional.of(page.text("agreement.plan.overdue.count", late)),
                beside.steps().stream()
                        .sorted((one, other) -> one.text().due().compareTo(other.text().due()))
                        .map(each -> step(page, key, names, each))
                        .toList(),
                beside.measures().stream().map(each -> each.text()).toList());
    }

    private ImplementationPage.Step step(
            PageContext page,
            RevisionKey key,
            Map<UserId, String> names,
            Companion<PlanStep> each) {
        var step = each.text();
        var state = new ArrayList<Pill>();
        state.add(
                Pill.of(tone(step.status()), page.text("agreement.plan.status." + step.status())));
        if (step.isOverdueOn(page.today())) {
            state.add(Pill.of(Tone.OVERDUE, page.text("agreement.plan.overdue")));
        }
        return new ImplementationPage.Step(
                step.text(),
                party(page, step),
                page.date(step.due()),
                state,
                step.evidence(),
                each.writtenBy()
                        .map(
                                user ->
                                        page.text(
                                                "agreement.work.written",
                                                names.getOrDefault(user, ""),
                                                each.writtenAt()))
                        .orElse(""),
                steps.mayReport(page.actor(), step)
                        ? Optional.of(WorkshopLinks.planStep(key, each.id()))
                        : Optional.empty());
    }

    private String party(PageContext page, PlanStep step) {
        return organisations.parties(page.actor().area()).stream()
                .filter(party -> party.slug().equals(step.responsible()))
                .map(Party::name)
                .findFirst()
                .orElse(step.responsible());
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case PLANNED, DROPPED -> Tone.NEUTRAL;
            case UNDER_WAY -> Tone.ACCENT;
            case DONE -> Tone.GOOD;
        };
    }
}
