package org.samspel.worklist.web;

import org.samspel.organisation.Party;
import org.samspel.shell.Choice;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.worklist.HowSoon;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskGroup;
import org.samspel.worklist.TaskOrder;
import org.samspel.worklist.TaskPage;
import org.samspel.worklist.Whose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The ways to narrow a worklist: what one choice away would show, with its number.
 *
 * @param agreements titles by slug, where tasks come from more than one
 */
public record WorklistFilters(
        PageContext page, WorklistQuery query, TaskPage found, Map<String, String> agreements) {

    /** One click away: all, the reader's, nobody's, overdue, soon. */
    public record Quick(Link link, int count, boolean current) {}

    public List<Quick> whose() {
        return Stream.concat(
                        Stream.of(Optional.<Whose>empty()),
                        Stream.of(Whose.MINE, Whose.UNASSIGNED).map(Optional::of))
                .map(
                        whose ->
                                quick(
                                        "worklist.whose." + whose.map(Whose::code).orElse("unit"),
                                        query.filter().whose(whose)))
                .toList();
    }

    public List<Quick> soon() {
        return Stream.concat(
                        Stream.of(Optional.<HowSoon>empty()),
                        Stream.of(HowSoon.OVERDUE, HowSoon.SOON).map(Optional::of))
                .map(
                        soon ->
                                quick(
                                        "worklist.soon." + soon.map(HowSoon::code).orElse("all"),
                                        query.filter().howSoon(soon)))
                .toList();
    }

    public List<Choice> kinds() {
        return choices(
                "worklist.filter.kind.all",
                found.counts()
                        .by(
                                TaskGroup::kind,
                                Comparator.naturalOrder(),
                                query.filter().kind(Optional.empty())),
                kind -> kind.code(),
                kind -> page.text("worklist.task." + kind.code()));
    }

    public List<Choice> clauses() {
        return choices(
                        "worklist.filter.clause.all",
                        found.counts()
                                .by(
                                        group ->
                                                WorklistQuery.clause(
                                                        group.agreement(),
                                                        Optional.of(group.clause())),
                                        Comparator.naturalOrder(),
                                        query.filter()
                                                .underClause(Optional.empty(), Optional.empty())),
                        code -> code,
                        this::clause)
                .stream()
                // What comes from plans has no clause to filter by.
                .filter(choice -> !choice.value().equals(":"))
                .toList();
    }

    private String clause(String code) {
        var parts = code.split(":", 2);
        var title = agreements.get(parts[0]);
        return Cited.clause(parts[1]) + (title == null ? "" : ", " + title);
    }

    public List<Choice> senders() {
        return choices(
                "worklist.filter.from.all",
                found.counts()
                        .by(
                                TaskGroup::from,
                                Comparator.naturalOrder(),
                                query.filter().from(Optional.empty())),
                slug -> slug,
                slug ->
                        Optional.ofNullable(found.senders().get(slug))
                                .map(Party::name)
                                .orElse(slug));
    }

    public List<Choice> orders() {
        return Arrays.stream(TaskOrder.values())
                .map(order -> Choice.of(order.code(), page.text("worklist.order." + order.code())))
                .toList();
    }

    /** What the form keeps of the address although it has no field for it. */
    public Map<String, String> kept() {
        return new WorklistQuery(
                        TaskFilter.none()
                                .whose(query.filter().whose())
                                .howSoon(query.filter().howSoon()),
                        TaskOrder.DUE)
                .parameters();
    }

    public String value(String field) {
        return query.parameters().getOrDefault(field, "");
    }

    /** Whether the form with the rarer filters stands open. */
    public boolean isOpen() {
        return query.filter().kind().isPresent()
                || query.filter().agreement().isPresent()
                || query.filter().from().isPresent()
                || query.order() != TaskOrder.DUE;
    }

    private Quick quick(String key, TaskFilter filter) {
        return new Quick(
                new Link(query.with(filter).href(), page.text(key)),
                found.counts().of(filter),
                filter.equals(query.filter()));
    }

    private <T> List<Choice> choices(
            String allKey,
            Map<T, Integer> counts,
            Function<T, String> code,
            Function<T, String> words) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", page.text(allKey)));
        counts.forEach(
                (value, count) ->
                        choices.add(
                                Choice.of(
                                        code.apply(value),
                                        words.apply(value)
                                                + " ("
                                                + page.texts().number(count)
                                                + ")")));
        return choices;
    }
}
