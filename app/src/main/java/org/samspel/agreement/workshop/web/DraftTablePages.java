package org.samspel.agreement.workshop.web;

import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.web.DraftTablePage.RuleLine;
import org.samspel.agreement.workshop.web.DraftTablePage.Undone;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;
import org.samspel.shell.Cited;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a table of a draft into words. */
record DraftTablePages(PageContext page, DraftTables.View view) {

    DraftTablePage shown() {
        return shown(Optional.empty());
    }

    /**
     * The table as it is stored now, when somebody else was faster.
     *
     * @param wish what was asked for: {@code remove} or {@code up}
     */
    DraftTablePage undone(String wish, int rule) {
        return shown(
                Optional.of(
                        new Undone(
                                page.text("agreement.work.rule.undone." + wish, rule),
                                page.text("agreement.work.rule.undone", rule))));
    }

    private DraftTablePage shown(Optional<Undone> undone) {
        var base = view.draft().base();
        return new DraftTablePage(
                page,
                RevisionPages.lang(page, base),
                view.draft().revision().key(),
                view.text().id(),
                view.table().name(),
                page.text("agreement.hitPolicy." + view.table().hitPolicy().name()),
                view.text().version(),
                view.draft().revision().life().isDraft(),
                undone,
                view.table().rules().stream().map(this::line).toList(),
                new FindingLines(page, base).of(view.table()));
    }

    private RuleLine line(Rule rule) {
        return new RuleLine(
                rule.number(),
                conditions(rule),
                destination(rule, "destination"),
                destination(rule, "also"),
                Cited.clause(rule.annotation("clause")),
                rule.annotation("text"));
    }

    private List<String> conditions(Rule rule) {
        var words = new FactWords(page.texts());
        var conditions = new ArrayList<String>();
        for (var column = 0; column < view.table().inputs().size(); column++) {
            var entry = rule.entries().get(column);
            var input = view.table().inputs().get(column);
            if (!entry.isOpen()) {
                conditions.add(
                        view.draft()
                                .base()
                                .fact(input.name())
                                .map(
                                        fact ->
                                                words.label(fact)
                                                        + ": "
                                                        + words.test(fact, entry.test()))
                                .orElse(input.name() + " " + entry.text()));
            }
        }
        return conditions;
    }

    private String destination(Rule rule, String column) {
        return Optional.ofNullable(rule.outputs().get(column))
                .map(Value::plain)
                .flatMap(view.draft().base()::destination)
                .map(to -> to.name().in(page.locale()))
                .orElse("");
    }
}
