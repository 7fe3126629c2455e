package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.pathway.CourseStart;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/** The form that starts a course. */
record NewCoursePage(
        PageContext page, PersonHeader person, CourseStart start, Typed typed, FormErrors errors) {
    String title() {
        return page.text("pathway.start.title");
    }

    Link back() {
        return new Link(person.href(), person.name());
    }

    String action() {
        return person.href() + "/courses";
    }

    List<AgreementVersion> agreements() {
        return start.agreements();
    }

    /** Asked for only where there is something to choose. */
    boolean asksForAgreement() {
        return agreements().size() > 1;
    }

    List<Choice> agreementChoices() {
        return agreements().stream()
                .map(agreed -> Choice.of(agreed.slug(), agreed.title()))
                .toList();
    }

    String lead() {
        return agreements().size() == 1
                ? page.text("pathway.under", title(agreements().getFirst()), number())
                : "";
    }

    private int number() {
        return agreements().getFirst().number();
    }

    private static String title(AgreementVersion agreed) {
        return agreed.title();
    }

    /** The phases of the one agreement; with several to choose from, the phase is set later. */
    List<Choice> phases() {
        return agreements().size() == 1
                ? PhaseChoices.of(page, agreements().getFirst())
                : List.of();
    }

    boolean showsPhase() {
        return typed.has("phase") || typed.has("phaseReason");
    }
}
