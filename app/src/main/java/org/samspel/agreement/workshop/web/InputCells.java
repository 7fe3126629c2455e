package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.TableOutcome.CellFault;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.decision.Input;
import org.samspel.decision.Type;
import org.samspel.decision.dmn.CellReading;
import org.samspel.shell.Choice;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Between the conditions of a rule and their fields: ticks, yes or no, or as S-FEEL writes it. */
record InputCells(PageContext page, DraftTables.View view) {
    /** An example, as S-FEEL writes it. */
    private static final String RANGE = "[3..12]";

    private static final Set<String> YES_OR_NO = Set.of("-", "true", "false");

    /** The fields that say an entry. */
    Map<String, String> written(int column, String entry) {
        return cell(column)
                .map(cell -> cell.of(entry))
                .orElseGet(() -> Map.of(name(column), entry));
    }

    /** The entry that was typed; any value when nothing was. */
    String entry(int column, Typed typed) {
        return typed.has(name(column))
                ? typed.text(name(column))
                : cell(column).flatMap(cell -> cell.read(typed)).orElse("-");
    }

    private static String name(int column) {
        return "input-" + column;
    }

    /** The cell as ticks, where the fact has answers to choose from. */
    private Optional<ChoiceCell> cell(int column) {
        return base().fact(view.table().inputs().get(column).name())
                .map(fact -> fact.kind())
                .filter(FactKind.Choice.class::isInstance)
                .map(FactKind.Choice.class::cast)
                .map(
                        kind ->
                                new ChoiceCell(
                                        name(column),
                                        kind.options().stream()
                                                .map(
                                                        option ->
                                                                Choice.of(
                                                                        option.value(),
                                                                        option.label()
                                                                                .in(page.locale())))
                                                .toList()));
    }

    FormField field(int column, Typed typed) {
        var input = view.table().inputs().get(column);
        var name = name(column);
        var cell = cell(column);
        if (cell.isPresent() && !typed.has(name)) {
            return FormField.ticks(name, label(input), cell.get().choices())
                    .hint(page.text("agreement.work.rule.hint.ticks"))
                    .asOptional();
        }
        var written = typed.has(name) ? typed.text(name) : "-";
        return input.type() == Type.BOOLEAN && YES_OR_NO.contains(written)
                ? FormField.select(
                        name,
                        label(input),
                        List.of(
                                Choice.of("-", page.text("agreement.test.any")),
                                Choice.of("true", page.text("agreement.yes")),
                                Choice.of("false", page.text("agreement.no"))))
                : FormField.line(name, label(input))
                        .hint(hint(input))
                        .asOptional()
                        .checkedAt(
                                WorkshopLinks.table(key(), view.text().id()) + "/cells/" + column);
    }

    private String label(Input input) {
        return base().fact(input.name())
                .map(fact -> fact.label().in(page.locale()))
                .orElse(input.label());
    }

    /** How the entry is written, with what there is to choose from. */
    private String hint(Input input) {
        var kind = base().fact(input.name()).map(fact -> fact.kind());
        if (kind.isPresent() && kind.get() instanceof FactKind.Choice(var options)) {
            var list =
                    options.stream()
                            .map(
                                    option ->
                                            "\""
                                                    + option.value()
                                                    + "\" ("
                                                    + option.label().in(page.locale())
                                                    + ")")
                            .collect(Collectors.joining(", "));
            return page.text("agreement.work.rule.hint.choice", list);
        }
        return input.type() == Type.NUMBER
                ? page.text("agreement.work.rule.hint.number", RANGE)
                : page.text("agreement.work.rule.hint.yesNo");
    }

    /** What is wrong with the cell of a column. */
    String words(CellFault fault, int column) {
        if (!(fault instanceof CellFault.Misread(var found))) {
            return page.text("agreement.work.rule.fault.flag");
        }
        var input = view.table().inputs().get(column);
        return page.text("agreement.work.rule.fault.misread", found, label(input))
                + " "
                + hint(input);
    }

    /** What a cell that can be read asks for, in words: "50 or more". */
    String meaning(int column, String entry) {
        var input = view.table().inputs().get(column);
        var fact = base().fact(input.name());
        return CellReading.input(input, entry) instanceof CellReading.CellRead.Good(var read)
                        && fact.isPresent()
                ? page.text(
                        "agreement.work.rule.cell.means",
                        new FactWords(page.texts()).test(fact.get(), read.test()))
                : "";
    }

    private RevisionKey key() {
        return view.draft().revision().key();
    }

    private AgreementVersion base() {
        return view.draft().base();
    }
}
