package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.pathway.Assessment;
import org.samspel.pathway.AssessmentStart;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.Cited;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form of an assessment, made from what the agreement's version asks for.
 *
 * @param scores the facts that are taken over from an instrument
 * @param values what the fields show, by the facts' names, as a form sends it
 * @param flags the one answer to all red flags: {@code none}, {@code details} or empty
 */
public record AssessmentPage(
        PageContext page,
        PersonHeader person,
        AssessmentStart.Ready start,
        List<ScoreLine> scores,
        UUID token,
        Map<String, String> values,
        String flags,
        FormErrors errors) {

    /** A score taken over, with all that it must not be shown without. */
    public record ScoreLine(String label, String text, String note, Link fillIn) {}

    public String title() {
        return page.text("pathway.assess.title");
    }

    public Link back() {
        return new Link(person.href(), person.name());
    }

    public Link cancel() {
        return new Link(person.href(), page.text("pathway.cancel"));
    }

    public String lead() {
        return page.text("pathway.under", start.agreed().title(), start.agreed().number());
    }

    public String action() {
        return "/courses/" + start.course().id().value() + "/assessments";
    }

    public Link course() {
        return new Link(
                PathwayLinks.edit(start.course().id()), page.text("pathway.assess.course.edit"));
    }

    public String duration() {
        return page.text(
                "pathway.assess.duration",
                start.weeks(),
                page.date(start.course().onset()),
                start.phase().name().in(page.locale()));
    }

    public Link phaseClause() {
        return new Link(
                AgreementLinks.clause(
                        start.agreed().slug(), start.agreed().number(), start.phase().clause()),
                Cited.clause(start.phase().clause()));
    }

    /** Says which answers stand in the form already, and from when. */
    public String prefilled() {
        return start.prefilled().isEmpty()
                ? ""
                : page.text(
                        "pathway.assess.prefilled",
                        start.former().map(Assessment::assessedOn).orElse(page.today()));
    }

    public List<FactDefinition> redFlags() {
        return start.agreed().facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.RedFlag)
                .toList();
    }

    public List<FactDefinition> others() {
        return start.agreed().facts().stream()
                .filter(fact -> fact.isAsked() && !fact.isRedFlag())
                .toList();
    }

    public List<Choice> flagChoices() {
        return List.of(
                Choice.of("none", page.text("pathway.flags.none", redFlags().size())),
                new Choice(
                        "details",
                        page.text("pathway.flags.details"),
                        page.text("pathway.flags.details.hint")));
    }

    public String label(FactDefinition fact) {
        return fact.label().in(page.locale());
    }

    public String hint(FactDefinition fact) {
        return fact.help().map(help -> help.in(page.locale())).orElse("");
    }

    public String value(FactDefinition fact) {
        var isYesNo =
                !(fact.kind() instanceof FactKind.Choice
                        || fact.kind() instanceof FactKind.WholeNumber);
        return values.getOrDefault(fact.name(), isYesNo ? "not-assessed" : "");
    }

    public boolean isNumber(FactDefinition fact) {
        return fact.kind() instanceof FactKind.WholeNumber;
    }

    public boolean isChoice(FactDefinition fact) {
        return fact.kind() instanceof FactKind.Choice;
    }

    public String unit(FactDefinition fact) {
        return fact.kind() instanceof FactKind.WholeNumber number
                ? number.unit().in(page.locale())
                : "";
    }

    public List<Choice> options(FactDefinition fact) {
        var choices = new ArrayList<Choice>();
        if (fact.kind() instanceof FactKind.Choice(var options)) {
            options.forEach(
                    option ->
                            choices.add(
                                    Choice.of(option.value(), option.label().in(page.locale()))));
        }
        choices.add(Choice.of("", page.text("shell.assessed.unknown")));
        return List.copyOf(choices);
    }

    /** Without the values: they must never reach a log. */
    @Override
    public String toString() {
        return "AssessmentPage";
    }
}
