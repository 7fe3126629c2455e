package org.samspel.agreement.workshop.web;

import org.samspel.agreement.Addressee;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.workshop.ClauseText;
import org.samspel.agreement.workshop.ClauseText.Deadline;
import org.samspel.agreement.workshop.ClauseText.TimeUnit;
import org.samspel.organisation.PartyKind;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Between a clause and the fields of its form.
 *
 * @param base the version that the draft was drawn from: its phases, sources and destinations
 */
record ClauseFields(PageContext page, AgreementVersion base) {
    private static final int DEADLINE_MAX = 999;

    Typed of(ClauseText clause, int version) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(version));
        fields.put("number", clause.number());
        fields.put("title", clause.title());
        fields.put("text", clause.text());
        fields.put("verify", clause.verify());
        clause.sources().forEach(source -> fields.put("source-" + source, "yes"));
        clause.phases().forEach(phase -> fields.put("phase-" + phase, "yes"));
        clause.responsible().forEach(kind -> fields.put("party-" + kind.code(), "yes"));
        clause.tags().forEach(tag -> fields.put("tag-" + tag, "yes"));
        for (var deadline : clause.deadlines()) {
            fields.put("deadline-" + deadline.destination(), String.valueOf(deadline.max()));
            fields.put("unit-" + deadline.destination(), deadline.unit().name());
        }
        return new Typed(fields);
    }

    /** What was typed, as far as it can be read; {@link #errors} names the rest. */
    ClauseText read(Typed typed) {
        var deadlines =
                answered().stream()
                        .filter(each -> typed.number("deadline-" + each.id()).orElse(0) > 0)
                        .map(each -> deadline(typed, each.id()))
                        .toList();
        return new ClauseText(
                typed.text("number"),
                typed.text("title"),
                typed.text("text").replace("\r\n", "\n"),
                ticked(typed, "source-", sources()),
                typed.text("verify"),
                ticked(typed, "phase-", phases()),
                Arrays.stream(PartyKind.values())
                        .filter(kind -> typed.has("party-" + kind.code()))
                        .toList(),
                ticked(typed, "tag-", tags()),
                deadlines);
    }

    private static Deadline deadline(Typed typed, String destination) {
        var unit =
                typed.text("unit-" + destination).equals(TimeUnit.HOURS.name())
                        ? TimeUnit.HOURS
                        : TimeUnit.WORKING_DAYS;
        return new Deadline(
                destination, unit, typed.number("deadline-" + destination).orElseThrow());
    }

    /** Deadlines that are no numbers. */
    FormErrors errors(Typed typed) {
        var errors = FormErrors.none();
        for (var destination : answered()) {
            var field = "deadline-" + destination.id();
            var number = typed.number(field).orElse(0);
            if (typed.has(field) && (number < 1 || number > DEADLINE_MAX)) {
                errors =
                        errors.with(
                                field,
                                page.text("agreement.work.clause.deadline.bad", DEADLINE_MAX));
            }
        }
        return errors;
    }

    private static List<String> ticked(Typed typed, String group, List<Choice> choices) {
        return choices.stream()
                .map(Choice::value)
                .filter(value -> typed.has(group + value))
                .toList();
    }

    List<Choice> sources() {
        return base.sources().stream()
                .map(source -> Choice.of(source.id(), source.text()))
                .toList();
    }

    List<Choice> phases() {
        return Stream.concat(
                        base.phases().stream()
                                .map(
                                        phase ->
                                                Choice.of(
                                                        phase.id(),
                                                        phase.name().in(page.locale()))),
                        Stream.of(
                                Choice.of(
                                        Clause.PREVENTION,
                                        page.text("agreement.work.clause.prevention"))))
                .toList();
    }

    List<Choice> parties() {
        return Arrays.stream(PartyKind.values())
                .map(kind -> Choice.of(kind.code(), WorkWords.partyKind(page, kind)))
                .toList();
    }

    List<Choice> tags() {
        return Stream.concat(
                        Stream.of(
                                Choice.of(Clause.SHORT, page.text("agreement.work.clause.short"))),
                        Arrays.stream(Addressee.values())
                                .map(
                                        to ->
                                                Choice.of(
                                                        to.tag(),
                                                        page.text(
                                                                "agreement.work.clause.audience",
                                                                page.text(
                                                                        "agreement.audience."
                                                                                + to.code())))))
                .toList();
    }

    /** The destinations that somebody must answer for. */
    List<Destination> answered() {
        return base.destinations().stream()
                .filter(each -> each.service().isPresent() && !each.directAccess())
                .toList();
    }

    List<Choice> units() {
        return List.of(
                Choice.of(
                        TimeUnit.WORKING_DAYS.name(),
                        page.text("agreement.work.clause.workingDays")),
                Choice.of(TimeUnit.HOURS.name(), page.text("agreement.work.clause.hours")));
    }

    List<ConflictRow> conflict(ClauseText yours, ClauseText stored) {
        var rows = new ArrayList<ConflictRow>();
        row(rows, "number", yours, stored, ClauseText::number);
        row(rows, "title", yours, stored, ClauseText::title);
        row(rows, "text", yours, stored, ClauseText::text);
        row(rows, "verify", yours, stored, ClauseText::verify);
        row(rows, "phases", yours, stored, each -> words(phases(), each.phases()));
        row(
                rows,
                "parties",
                yours,
                stored,
                each ->
                        words(
                                parties(),
                                each.responsible().stream().map(PartyKind::code).toList()));
        row(rows, "tags", yours, stored, each -> words(tags(), each.tags()));
        row(rows, "sources", yours, stored, each -> words(sources(), each.sources()));
        row(rows, "deadlines", yours, stored, this::deadlines);
        return rows;
    }

    private void row(
            List<ConflictRow> rows,
            String field,
            ClauseText yours,
            ClauseText stored,
            Function<ClauseText, String> value) {
        rows.add(
                new ConflictRow(
                        page.text("agreement.work.clause." + field),
                        value.apply(yours),
                        value.apply(stored)));
    }

    static String words(List<Choice> choices, List<String> values) {
        return choices.stream()
                .filter(choice -> values.contains(choice.value()))
                .map(Choice::label)
                .collect(Collectors.joining(" · "));
    }

    /** "kommunens tilbud: 5 hverdage". */
    String deadlines(ClauseText clause) {
        return clause.deadlines().stream()
                .map(
                        deadline ->
                                base.destination(deadline.destination())
                                                .map(to -> to.name().in(page.locale()))
                                                .orElse(deadline.destination())
                                        + ": "
                                        + (deadline.unit() == TimeUnit.HOURS
                                                ? page.text("agreement.reply.hours", deadline.max())
                                                : page.text(
                                                        "agreement.reply.workingDays",
                                                        deadline.max())))
                .collect(Collectors.joining(" · "));
    }
}
