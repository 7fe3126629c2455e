package org.samspel.questionnaire.web;

import org.samspel.kernel.UnitId;
import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Response;
import org.samspel.shell.Curve;
import org.samspel.shell.CutOff;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scores of one instrument over time: never a score without its scale, cut-off, date and
 * source.
 *
 * @param responses oldest first, at least one
 * @param unitNames where they were answered
 * @param fill the way to a new one, for those who may
 */
public record ScoreCourse(
        PageContext page,
        Instrument instrument,
        List<Response> responses,
        Map<UnitId, String> unitNames,
        Optional<Link> fill) {
    /** As many as can be told apart in a column of the person page. */
    private static final int DRAWN_MAX = 5;

    /**
     * A line of the table.
     *
     * @param level which cut-off the score reaches, by its number; the caption says what it means
     */
    public record Row(String date, String score, String level, String unit) {}

    /** What the table holds: the scale, and what each cut-off means. */
    public String caption() {
        var scale =
                page.text(
                        "questionnaire.table",
                        instrument.name().in(page.locale()),
                        instrument.scoreMin(),
                        instrument.scoreMax());
        return Stream.concat(Stream.of(scale), instrument.cutOffs().stream().map(words()::cutOff))
                .collect(Collectors.joining(". "));
    }

    public Curve curve() {
        var drawn = drawn();
        return new Curve(
                words().finding(drawn.getFirst().score(), drawn.getLast().score(), drawn.size()),
                words().summary(drawn.getLast()),
                drawn.stream().map(this::point).toList(),
                instrument.scoreMin(),
                instrument.scoreMax(),
                cutOff());
    }

    /** Newest first, all of them. */
    public List<Row> rows() {
        return responses.reversed().stream()
                .map(
                        response ->
                                new Row(
                                        page.date(day(response)),
                                        page.texts().number(response.score()),
                                        words().level(response.score()),
                                        unitNames.getOrDefault(response.unit(), "")))
                .toList();
    }

    public InstrumentNotes notes() {
        return new InstrumentNotes(page, instrument);
    }

    private List<Response> drawn() {
        return responses.subList(Math.max(0, responses.size() - DRAWN_MAX), responses.size());
    }

    private Curve.Point point(Response response) {
        return new Curve.Point(
                response.answeredAt().getEpochSecond(),
                page.texts().dayAndMonth(day(response)),
                response.score(),
                page.texts().number(response.score()));
    }

    /** The drawing has room for one line: the cut-off that is reached first. */
    private Optional<CutOff> cutOff() {
        return instrument.cutOffs().isEmpty()
                ? Optional.empty()
                : Optional.of(instrument.cutOffs().getLast())
                        .map(line -> new CutOff(line.atLeast(), words().cutOff(line)));
    }

    private ScoreWords words() {
        return new ScoreWords(page, instrument);
    }

    private LocalDate day(Response response) {
        return LocalDate.ofInstant(response.answeredAt(), page.zone());
    }
}
