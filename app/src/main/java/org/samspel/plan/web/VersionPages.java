package org.samspel.plan.web;

import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.plan.AgreedContent;
import org.samspel.plan.AgreedVersion;
import org.samspel.plan.PlanChange;
import org.samspel.plan.PlanView;
import org.samspel.shell.Cited;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the words to what was agreed. */
@Component
class VersionPages {
    private final PlanWords words;

    VersionPages(PlanWords words) {
        this.words = words;
    }

    VersionPage of(Visit at, AgreedVersion wanted, Optional<AgreedContent> before) {
        var page = at.page();
        var content = wanted.content();
        return new VersionPage(
                page,
                at.headers().of(at.actor(), at.person(), page),
                page.text("plan.version", wanted.number()),
                page.text("plan.version.agreed", page.dateTime(wanted.agreedAt())),
                fields(page, content.head()),
                content.rows().stream()
                        .map(
                                row ->
                                        new VersionPage.Row(
                                                page.text("plan.kind." + row.kind().code()),
                                                fields(page, row.fields())))
                        .toList(),
                before.map(earlier -> changes(page, earlier, content)).orElse(List.of()),
                before.isEmpty());
    }

    private List<VersionPage.Change> changes(
            PageContext page, AgreedContent before, AgreedContent after) {
        return PlanChange.between(before, after).stream()
                .map(
                        change ->
                                new VersionPage.Change(
                                        what(page, change, before, after),
                                        value(page, change.field(), change.before()),
                                        value(page, change.field(), change.after())))
                .toList();
    }

    /** “Goal: walk to the shop – reached by”. */
    private static String what(
            PageContext page, PlanChange change, AgreedContent before, AgreedContent after) {
        var field = page.text("plan.field." + change.field());
        return change.kind()
                .map(
                        kind ->
                                page.text(
                                        "plan.change.of",
                                        page.text("plan.kind." + kind.code()),
                                        change.row().map(id -> named(id, after, before)).orElse(""),
                                        field))
                .orElse(field);
    }

    private static String named(UUID row, AgreedContent... contents) {
        return Arrays.stream(contents)
                .flatMap(content -> content.rows().stream())
                .filter(one -> one.id().equals(row))
                .map(one -> one.fields().getOrDefault("words", ""))
                .findFirst()
                .orElse("");
    }

    private List<Definition> fields(PageContext page, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                Definition.of(
                                        page.text("plan.field." + field.getKey()),
                                        value(page, field.getKey(), field.getValue())))
                .toList();
    }

    private String value(PageContext page, String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "followUpOn", "from", "until" -> page.date(LocalDate.parse(value));
            case "overall", "party" -> words.party(page, new PartyId(UUID.fromString(value)));
            case "followUpBy", "unit" -> words.unit(page, new UnitId(UUID.fromString(value)));
            case "clause" -> Cited.clause(value);
            case "views" ->
                    Arrays.stream(value.split(","))
                            .flatMap(name -> PlanView.named(name).stream())
                            .map(view -> words.view(page, view))
                            .collect(Collectors.joining(", "));
            default -> value;
        };
    }
}
