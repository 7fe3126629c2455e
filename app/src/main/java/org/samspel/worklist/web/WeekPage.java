package org.samspel.worklist.web;

import org.samspel.shell.ColumnChart;
import org.samspel.shell.ColumnChart.Value;
import org.samspel.shell.CutOff;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.worklist.UnitWeek;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How a unit's last weeks went.
 *
 * @param unit its name
 * @param weeks in order, the running one last; at least one
 */
public record WeekPage(PageContext page, String unit, List<UnitWeek> weeks) {

    public Link back() {
        return new Link("/", page.text("worklist.title"));
    }

    /** The one sentence that matters most. */
    public String headline() {
        var cameIn = sum(UnitWeek::cameIn);
        var done = sum(UnitWeek::done);
        var which = cameIn > done ? "more" : cameIn < done ? "fewer" : "same";
        return page.text("worklist.week.finding." + which, cameIn, done, weeks.size());
    }

    /** Whether there is nothing at all to draw. */
    public boolean isEmpty() {
        return sum(UnitWeek::cameIn) + sum(UnitWeek::done) + weeks.getLast().open() == 0
                && weeks.getFirst().open() == 0;
    }

    public ColumnChart flow() {
        return chart(
                headline(),
                List.of(page.text("worklist.week.cameIn"), page.text("worklist.week.done")),
                week -> List.of(count(week.cameIn()), count(week.done())),
                page.text("worklist.week.axis.tasks"),
                Optional.empty());
    }

    public ColumnChart open() {
        return chart(
                page.text(
                        "worklist.week.finding.open",
                        weeks.getLast().open(),
                        weeks.getLast().overdue(),
                        weeks.getFirst().open(),
                        weeks.size() - 1),
                List.of(page.text("worklist.week.open"), page.text("worklist.week.overdue")),
                week -> List.of(count(week.open()), count(week.overdue())),
                page.text("worklist.week.axis.tasks"),
                Optional.empty());
    }

    /** Nothing to draw while no referral has been answered. */
    public Optional<ColumnChart> answers() {
        if (sum(UnitWeek::answered) == 0) {
            return Optional.empty();
        }
        var limits = limits();
        var beyond =
                weeks.stream()
                        .filter(
                                week ->
                                        !week.limitsWorkingDays().isEmpty()
                                                && week.answerWorkingDays().orElse(0)
                                                        > week.limitsWorkingDays().last())
                        .count();
        var answered = weeks.stream().filter(week -> week.answered() > 0).count();
        return Optional.of(
                chart(
                        page.text(
                                "worklist.week.finding.answers",
                                answered - beyond,
                                answered,
                                range(limits)),
                        List.of(page.text("worklist.week.answerDays")),
                        week -> List.of(days(week)),
                        page.text("worklist.week.axis.days"),
                        limits.size() == 1
                                ? Optional.of(
                                        new CutOff(
                                                limits.first(),
                                                page.text("worklist.week.limit", limits.first())))
                                : Optional.empty()));
    }

    public String name(UnitWeek week) {
        return page.text("worklist.week.number", week.number());
    }

    /** The days of a week; the running one ends today. */
    public String days(java.time.LocalDate monday, boolean isOver) {
        return isOver
                ? page.text(
                        "worklist.week.days",
                        page.texts().dayAndMonth(monday),
                        page.texts().dayAndMonth(monday.plusDays(6)))
                : page.text("worklist.week.running", page.texts().dayAndMonth(monday));
    }

    public String answerDays(UnitWeek week) {
        return days(week).written();
    }

    public String limit(UnitWeek week) {
        return range(new TreeSet<>(week.limitsWorkingDays()));
    }

    private Value days(UnitWeek week) {
        return week.answerWorkingDays().isPresent()
                ? Value.of(
                        week.answerWorkingDays().getAsDouble(),
                        page.texts().number(week.answerWorkingDays().getAsDouble(), 1))
                : Value.none("–");
    }

    private TreeSet<Integer> limits() {
        var limits = new TreeSet<Integer>();
        weeks.forEach(week -> limits.addAll(week.limitsWorkingDays()));
        return limits;
    }

    private static String range(TreeSet<Integer> limits) {
        if (limits.isEmpty()) {
            return "–";
        }
        return limits.size() == 1
                ? Integer.toString(limits.first())
                : limits.first() + "–" + limits.last();
    }

    private Value count(int number) {
        return Value.of(number, page.texts().number(number));
    }

    private ColumnChart chart(
            String finding,
            List<String> series,
            Function<UnitWeek, List<Value>> values,
            String axis,
            Optional<CutOff> cutOff) {
        var groups =
                weeks.stream()
                        .map(week -> new ColumnChart.Group(name(week), values.apply(week)))
                        .toList();
        var last = groups.getLast();
        var inWords = new StringBuilder();
        for (var at = 0; at < series.size(); at++) {
            var column = at;
            inWords.append(at == 0 ? "" : " ")
                    .append(series.get(at))
                    .append(": ")
                    .append(
                            groups.stream()
                                    .map(group -> group.values().get(column).written())
                                    .collect(java.util.stream.Collectors.joining(", ")))
                    .append('.');
        }
        return new ColumnChart(
                finding,
                page.text(
                        "worklist.week.summary",
                        groups.getFirst().label(),
                        last.label(),
                        inWords.toString()),
                series,
                groups,
                axis,
                cutOff);
    }

    private int sum(ToIntFunction<UnitWeek> count) {
        return weeks.stream().mapToInt(count).sum();
    }
}
