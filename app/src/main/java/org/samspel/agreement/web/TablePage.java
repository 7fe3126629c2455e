package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.Phase;
import org.samspel.agreement.VersionState;
import org.samspel.decision.DecisionTable;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;
import java.util.Optional;

/**
 * A decision table as people read it.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param phases which phases it guides, with their weeks
 * @param howRead which rule answers, in one sentence
 */
public record TablePage(
        PageContext page,
        AgreementVersion version,
        @Nullable String lang,
        Pill state,
        Pill redFlag,
        Pill toVerify,
        String title,
        List<String> phases,
        String howRead,
        List<RuleLine> rules,
        List<FactLine> facts) {

    static TablePage of(PageContext page, AgreementVersion version, VersionState state, String id) {
        var words = new VersionWords(page, version);
        var table = table(version, id);
        var rules = new RuleLines(words, table, new FactWords(page.texts()));
        var facts = new FactLines(words, new FactWords(page.texts()));
        return new TablePage(
                page,
                version,
                words.lang(),
                words.state(state),
                Pill.of(Tone.OVERDUE, page.text("agreement.redFlag")),
                words.toVerify(),
                table.name(),
                version.phases().stream()
                        .filter(phase -> phase.table().equals(id))
                        .map(
                                phase ->
                                        phase.name().in(page.locale())
                                                + ", "
                                                + weeks(page, version, phase))
                        .toList(),
                page.text("agreement.hitPolicy." + table.hitPolicy().name()),
                table.rules().stream().map(rules::line).toList(),
                version.facts().stream()
                        .filter(fact -> table.factNames().contains(fact.name()))
                        .map(facts::line)
                        .toList());
    }

    /** "til og med 12 uger", "mere end 12 uger". */
    static String weeks(PageContext page, AgreementVersion version, Phase phase) {
        var before = version.phases().indexOf(phase) - 1;
        return phase.weeksMax()
                .map(max -> page.text("agreement.phase.until", max))
                .or(
                        () ->
                                before < 0
                                        ? Optional.empty()
                                        : version.phases()
                                                .get(before)
                                                .weeksMax()
                                                .map(
                                                        max ->
                                                                page.text(
                                                                        "agreement.phase.after",
                                                                        max)))
                .orElseGet(() -> page.text("agreement.phase.always"));
    }

    public String agreementHref() {
        return AgreementLinks.version(version.slug(), version.number());
    }

    private static DecisionTable table(AgreementVersion version, String id) {
        var table = version.tables().get(id);
        if (table == null) {
            throw new IllegalArgumentException("No such table");
        }
        return table;
    }
}
