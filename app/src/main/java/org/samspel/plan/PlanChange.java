package org.samspel.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One field that two versions of a plan say differently.
 *
 * @param row of the plan; empty for what holds for the whole
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record PlanChange(
        Optional<UUID> row, Optional<LineKind> kind, String field, String before, String after) {

    /** Everything that differs, in the order of the later version; what is gone comes last. */
    public static List<PlanChange> between(AgreedContent before, AgreedContent after) {
        var changes = new ArrayList<PlanChange>();
        changes.addAll(fields(Optional.empty(), before.head(), after.head()));
        var earlier =
                before.rows().stream()
                        .collect(Collectors.toMap(AgreedContent.Row::id, Function.identity()));
        for (var row : after.rows()) {
            var was = earlier.remove(row.id());
            changes.addAll(
                    fields(Optional.of(row), was == null ? Map.of() : was.fields(), row.fields()));
        }
        before.rows().stream()
                .filter(row -> earlier.containsKey(row.id()))
                .forEach(row -> changes.addAll(fields(Optional.of(row), row.fields(), Map.of())));
        return changes;
    }

    private static List<PlanChange> fields(
            Optional<AgreedContent.Row> row,
            Map<String, String> before,
            Map<String, String> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(
                        name ->
                                new PlanChange(
                                        row.map(AgreedContent.Row::id),
                                        row.map(AgreedContent.Row::kind),
                                        name,
                                        before.getOrDefault(name, ""),
                                        after.getOrDefault(name, "")))
                .toList();
    }

    @Override
    public String toString() {
        return "PlanChange[" + field + "]";
    }
}
