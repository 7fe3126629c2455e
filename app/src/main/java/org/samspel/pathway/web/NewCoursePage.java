package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.pathway.CourseStart;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;

/** The form that starts a course. */
public record NewCoursePage(
        PageContext page, PersonHeader person, CourseStart start, Typed typed, FormErrors errors) {
    public String title() {
        return page.text("pathway.start.title");
    }

    public Link back() {
        return new Link(person.href(), person.name());
    }

    public Link cancel() {
        return new Link(person.href(), page.text("pathway.cancel"));
    }

    public String action() {
        return person.href() + "/courses";
    }

    /** Why nothing can be started, or empty. */
    public String gone() {
        return start.departure().map(it -> DepartureWords.of(page, it)).orElse("");
    }

    public List<AgreementVersion> agreements() {
        return start.agreements();
    }

    /** Asked for only where there is something to choose. */
    public boolean asksForAgreement() {
        return agreements().size() > 1;
    }

    public List<Choice> agreementChoices() {
        return agreements().stream()
                .map(agreed -> Choice.of(agreed.slug(), agreed.title()))
                .toList();
    }

    public String lead() {
        return agreements().size() == 1
                ? page.text(
                        "pathway.under",
                        agreements().getFirst().title(),
                        agreements().getFirst().number())
                : "";
    }

    /** The phases of the one agreement; with several to choose from, the phase is set later. */
    public List<Choice> phases() {
        return agreements().size() == 1
                ? PhaseChoices.of(page, agreements().getFirst())
                : List.of();
    }

    public boolean showsPhase() {
        return typed.has("phase") || typed.has("phaseReason");
    }
}
