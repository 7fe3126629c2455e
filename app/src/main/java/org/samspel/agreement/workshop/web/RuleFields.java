package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.RuleText;
import org.samspel.agreement.workshop.TableOutcome.CellFault;
import org.samspel.decision.Output;
import org.samspel.decision.Rule;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Between a rule and the fields of its form. */
record RuleFields(PageContext page, DraftTables.View view, InputCells cells) {
    RuleFields(PageContext page, DraftTables.View view) {
        this(page, view, new InputCells(page, view));
    }

    Typed of(Rule rule) {
        var fields = new HashMap<String, String>();
        for (var column = 0; column < rule.entries().size(); column++) {
            fields.putAll(cells.written(column, rule.entries().get(column).text()));
        }
        rule.outputs().forEach((name, value) -> fields.put("output-" + name, value.plain()));
        fields.put("clause", rule.annotation("clause"));
        fields.put("why", rule.annotation("text"));
        Arrays.stream(rule.annotation("source").split(",", -1))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .forEach(source -> fields.put("source-" + source, "yes"));
        return new Typed(fields);
    }

    RuleText read(Typed typed) {
        var outputs = new LinkedHashMap<String, String>();
        for (var output : view.table().outputs()) {
            outputs.put(output.name(), typed.text("output-" + output.name()));
        }
        return new RuleText(
                IntStream.range(0, view.table().inputs().size())
                        .mapToObj(column -> cells.entry(column, typed))
                        .toList(),
                outputs,
                typed.text("clause"),
                typed.text("why"),
                base().sources().stream()
                        .map(source -> source.id())
                        .filter(id -> typed.has("source-" + id))
                        .toList());
    }

    /** One field for each input, output and annotation. */
    List<FormField> fields(Typed typed) {
        var fields = new ArrayList<FormField>();
        fields.add(FormField.hidden("version"));
        for (var column = 0; column < view.table().inputs().size(); column++) {
            fields.add(cells.field(column, typed));
        }
        for (var output : view.table().outputs()) {
            fields.add(output(output));
        }
        fields.add(FormField.select("clause", page.text("agreement.work.rule.clause"), clauses()));
        fields.add(
                FormField.text("why", page.text("agreement.work.rule.why"))
                        .hint(page.text("agreement.work.rule.why.hint")));
        fields.add(
                FormField.ticks(
                                "source",
                                page.text("agreement.work.clause.sources"),
                                base().sources().stream()
                                        .map(source -> Choice.of(source.id(), source.text()))
                                        .toList())
                        .asOptional());
        return fields;
    }

    private FormField output(Output output) {
        var leads = output.name().equals("destination");
        var none =
                leads
                        ? Stream.of(Choice.of("", page.text("agreement.work.rule.choose")))
                        : Stream.of(Choice.of("", page.text("agreement.work.rule.nothing")));
        var choices =
                Stream.concat(
                                none,
                                base().destinations().stream()
                                        .map(to -> Choice.of(to.id(), to.name().in(page.locale()))))
                        .toList();
        return FormField.select(
                "output-" + output.name(),
                page.text(leads ? "agreement.work.rule.to" : "agreement.work.rule.also"),
                choices);
    }

    private List<Choice> clauses() {
        return Stream.concat(
                        Stream.of(Choice.of("", page.text("agreement.work.rule.choose"))),
                        view.draft().clauses().stream()
                                .map(
                                        clause ->
                                                Choice.of(
                                                        clause.text().number(),
                                                        clause.text().number()
                                                                + " "
                                                                + clause.text().title())))
                .toList();
    }

    private String label(String field) {
        return fields(Typed.nothing()).stream()
                .filter(each -> each.name().equals(field))
                .map(FormField::label)
                .findFirst()
                .orElse("");
    }

    String words(CellFault fault, String field) {
        return switch (fault) {
            case CellFault.Misread _, CellFault.RedFlagUnknown _ ->
                    cells.words(fault, Integer.parseInt(field.substring("input-".length())));
            case CellFault.Missing _ -> page.text("agreement.work.missing", label(field));
            case CellFault.ClauseAstray _ -> page.text("agreement.work.rule.fault.clause");
        };
    }

    List<ConflictRow> conflict(Typed yours, Optional<Rule> stored) {
        var now = stored.map(this::of).orElseGet(Typed::nothing);
        var rows = new ArrayList<ConflictRow>();
        for (var field : fields(yours)) {
            var isCell = field.name().startsWith("input-");
            if (isCell && field.kind() == FormField.Kind.TICKS) {
                var cell = new ChoiceCell(field.name(), field.choices());
                rows.add(new ConflictRow(field.label(), cell.words(yours), cell.words(now)));
            } else if (field.kind() != FormField.Kind.HIDDEN
                    && field.kind() != FormField.Kind.TICKS) {
                rows.add(
                        new ConflictRow(
                                field.label(), yours.text(field.name()), now.text(field.name())));
            }
        }
        return rows;
    }

    private AgreementVersion base() {
        return view.draft().base();
    }
}
