package org.samspel.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a plan says at one moment, field by field, in the words and ids as they were then. Two of
 * them are compared field by field.
 *
 * @param head by the names of the fields
 */
public record AgreedContent(Map<String, String> head, List<Row> rows) {
    /** In the order in which they are read; the database keeps them in none. */
    private static final List<String> FIELDS =
            List.of(
                    "words",
                    "whose",
                    "scale",
                    "before",
                    "after",
                    "party",
                    "unit",
                    "outside",
                    "from",
                    "until",
                    "frequency",
                    "fee",
                    "clause",
                    "views",
                    "overall",
                    "contactName",
                    "contactUnit",
                    "contactPhone",
                    "contactSubstitute",
                    "followUpOn",
                    "followUpBy");

    public AgreedContent {
        head = ordered(head);
        rows = rows.stream().sorted(Comparator.comparing(Row::kind)).toList();
    }

    private static Map<String, String> ordered(Map<String, String> fields) {
        var ordered = new LinkedHashMap<String, String>();
        FIELDS.stream()
                .filter(fields::containsKey)
                .forEach(name -> ordered.put(name, fields.getOrDefault(name, "")));
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * @param fields by their names; empty ones are left out
     */
    public record Row(UUID id, LineKind kind, Map<String, String> fields) {
        public Row {
            fields = ordered(fields);
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    static AgreedContent of(PlanHead head, Collection<PlanLine> lines) {
        return new AgreedContent(fields(head), lines.stream().map(AgreedContent::row).toList());
    }

    private static Map<String, String> fields(PlanHead head) {
        var fields = new LinkedHashMap<String, String>();
        put(
                fields,
                "views",
                head.views().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        put(fields, "overall", head.overall().map(id -> id.value().toString()).orElse(""));
        put(fields, "contactName", head.contact().name());
        put(fields, "contactUnit", head.contact().unit());
        put(fields, "contactPhone", head.contact().phone());
        put(fields, "contactSubstitute", head.contact().substitute());
        put(fields, "followUpOn", head.followUpOn().toString());
        put(fields, "followUpBy", head.followUpBy().value().toString());
        return fields;
    }

    private static Row row(PlanLine line) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "words", line.words());
        put(fields, "from", line.from().map(LocalDate::toString).orElse(""));
        put(fields, "until", line.until().map(LocalDate::toString).orElse(""));
        line.goal()
                .ifPresent(
                        goal -> {
                            put(fields, "whose", goal.whose());
                            put(fields, "scale", goal.scale());
                            put(fields, "before", number(goal.before()));
                            put(fields, "after", number(goal.after()));
                        });
        line.service()
                .ifPresent(
                        service -> {
                            switch (service.responsible()) {
                                case Responsible.Principal(var party, var unit) -> {
                                    put(fields, "party", party.value().toString());
                                    put(
                                            fields,
                                            "unit",
                                            unit.map(it -> it.value().toString()).orElse(""));
                                }
                                case Responsible.Outside(var name) -> put(fields, "outside", name);
                            }
                            put(fields, "frequency", service.frequency());
                            put(fields, "fee", service.fee());
                            put(
                                    fields,
                                    "clause",
                                    service.clause().map(Service.Agreed::clause).orElse(""));
                        });
        return new Row(line.id(), line.kind(), fields);
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    @Override
    public String toString() {
        return "AgreedContent";
    }
}
