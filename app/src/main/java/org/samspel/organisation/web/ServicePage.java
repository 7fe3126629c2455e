package org.samspel.organisation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import org.jspecify.annotations.Nullable;
import org.samspel.organisation.Party;
import org.samspel.organisation.Responsibilities;
import org.samspel.organisation.Responsibility;
import org.samspel.organisation.Service;
import org.samspel.organisation.Stated;
import org.samspel.organisation.Unit;
import org.samspel.organisation.WhoAnswers;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One service of the catalogue.
 *
 * @param answers who answers for it, over time
 * @param written the language of the area, in which the catalogue is written
 * @param own the code of the municipality where the reader's unit is, or empty
 * @param typed the day as it was written
 * @param day on which who answers is told
 */
public record ServicePage(
        PageContext page,
        Service service,
        Responsibilities answers,
        String written,
        List<Party> municipalities,
        String own,
        String typed,
        LocalDate day,
        FormErrors errors) {

    /** One fact of the catalogue; what nobody has stated has no text. */
    public record Fact(String term, Optional<Stated> stated) {}

    /** The municipalities that share an answer. */
    public record Row(String municipalities, WhoAnswers answer, List<Unit> units, String words) {}

    /** A day on which the answer changes, with the answers on both sides of it. */
    public record Change(LocalDate day, boolean isToCome, List<Sides> rows) {}

    /** What changes for some municipalities. */
    public record Sides(String municipalities, String before, String after) {}

    /** The language of the catalogue's texts, where it is not the page's. */
    public @Nullable String lang() {
        return written.equals(page.language().code()) ? null : written;
    }

    public String title() {
        return service.name().in(page.locale());
    }

    public String kind() {
        return page.text("organisation.service.kind." + service.kind());
    }

    public String audiences() {
        return new AnswerWords(page).audiences(service);
    }

    public List<Fact> facts() {
        var said = service.description();
        return List.of(
                new Fact(page.text("organisation.service.fee"), said.fee()),
                new Fact(page.text("organisation.service.payer"), said.payer()),
                new Fact(page.text("organisation.service.capacity"), said.capacity()),
                new Fact(page.text("organisation.service.wait"), said.waitingTime()));
    }

    /** Who answers where the reader works, a line for each. */
    public List<String> ownAnswer() {
        return own.isEmpty() ? List.of() : new AnswerWords(page).of(answers.in(own, day));
    }

    /** Where and when that is. */
    public Optional<String> ownTitle() {
        return municipalities.stream()
                .filter(party -> party.municipalityCode().orElse("").equals(own))
                .findFirst()
                .map(party -> page.text("organisation.service.own", party.name(), day));
    }

    /** Who answers on the day, municipalities with the same answer together. */
    public List<Row> rows() {
        return together(code -> answers.in(code, day)).entrySet().stream()
                .map(
                        entry ->
                                new Row(
                                        entry.getValue(),
                                        entry.getKey(),
                                        entry.getKey().receivers(),
                                        words(entry.getKey())))
                .toList();
    }

    /** The days on which somebody else takes over, or nobody; the first beginning is none. */
    public List<Change> changes() {
        return answers.days().stream()
                .map(change -> new Change(change, change.isAfter(page.today()), sides(change)))
                .filter(change -> !change.rows().isEmpty())
                .toList();
    }

    public List<String> sources() {
        return Stream.concat(
                        service.description().sources().stream(),
                        answers.rows().stream().flatMap(row -> row.source().stream()))
                .distinct()
                .toList();
    }

    public List<String> toVerify() {
        return Stream.concat(
                        service.description().toVerify().stream(),
                        answers.rows().stream()
                                .map(Responsibility::toVerify)
                                .flatMap(Optional::stream))
                .distinct()
                .toList();
    }

    private List<Sides> sides(LocalDate change) {
        return together(
                        code ->
                                new Pair(
                                        answers.in(code, change.minusDays(1)),
                                        answers.in(code, change)))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getKey().before().receivers().isEmpty())
                .filter(entry -> !entry.getKey().same())
                .map(
                        entry ->
                                new Sides(
                                        entry.getValue(),
                                        words(entry.getKey().before()),
                                        words(entry.getKey().after())))
                .toList();
    }

    private record Pair(WhoAnswers before, WhoAnswers after) {
        boolean same() {
            return before.receivers().equals(after.receivers());
        }
    }

    /** The municipalities' names by what is true of them. */
    private <T> LinkedHashMap<T, String> together(Function<String, T> of) {
        var all =
                municipalities.stream()
                        .collect(
                                groupingBy(
                                        party -> of.apply(party.municipalityCode().orElse("")),
                                        LinkedHashMap::new,
                                        mapping(Party::name, joining(", "))));
        if (all.size() == 1) {
            all.replaceAll((answer, _) -> page.text("organisation.service.everywhere"));
        }
        return all;
    }

    private String words(WhoAnswers answer) {
        return String.join("; ", new AnswerWords(page).of(answer));
    }
}
