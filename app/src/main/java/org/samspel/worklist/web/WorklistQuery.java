package org.samspel.worklist.web;

import org.samspel.worklist.HowSoon;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskKind;
import org.samspel.worklist.TaskOrder;
import org.samspel.worklist.Whose;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the address of a worklist asks for: {@code
 * ?whose=mine&soon=overdue&clause=low-back-pain:4.3}. It names kinds, clauses, parties and times,
 * never a person. What it does not know it does not filter by, so that an old address still opens
 * the list.
 */
public record WorklistQuery(TaskFilter filter, TaskOrder order) {

    static WorklistQuery of(Map<String, String> parameters) {
        var clause = parameters.getOrDefault("clause", "").split(":", 2);
        return new WorklistQuery(
                new TaskFilter(
                        Whose.of(parameters.getOrDefault("whose", "")),
                        HowSoon.of(parameters.getOrDefault("soon", "")),
                        TaskKind.of(parameters.getOrDefault("kind", "")),
                        filled(clause[0]),
                        clause.length > 1 ? filled(clause[1]) : Optional.empty(),
                        filled(parameters.getOrDefault("from", ""))),
                TaskOrder.of(parameters.getOrDefault("sort", "")));
    }

    /** As it stands in the address; the usual order and what is not filtered by are left out. */
    public Map<String, String> parameters() {
        var named = new TreeMap<String, String>();
        filter.whose().ifPresent(whose -> named.put("whose", whose.code()));
        filter.howSoon().ifPresent(soon -> named.put("soon", soon.code()));
        filter.kind().ifPresent(kind -> named.put("kind", kind.code()));
        filter.agreement().ifPresent(slug -> named.put("clause", clause(slug, filter.clause())));
        filter.from().ifPresent(slug -> named.put("from", slug));
        if (order != TaskOrder.DUE) {
            named.put("sort", order.code());
        }
        return named;
    }

    /** {@code low-back-pain:4.3}, or without a clause all of the agreement's. */
    static String clause(String agreement, Optional<String> clause) {
        return agreement + clause.map(number -> ":" + number).orElse("");
    }

    WorklistQuery with(TaskFilter other) {
        return new WorklistQuery(other, order);
    }

    /** The first page of the list. */
    String href() {
        var address = UriComponentsBuilder.fromPath("/");
        parameters().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters()).toUriString();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(found -> !found.isBlank());
    }
}
