package org.samspel.organisation.web;

import static java.util.Comparator.comparing;

import org.samspel.organisation.Audience;
import org.samspel.organisation.Party;
import org.samspel.organisation.Responsibilities;
import org.samspel.organisation.Service;
import org.samspel.organisation.ServiceKind;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The list of services.
 *
 * @param day on which who answers is told
 * @param number the page of the list, from 1
 */
public record ServiceListPage(
        PageContext page,
        ServiceFilter filter,
        LocalDate day,
        List<Party> municipalities,
        Map<Service, Responsibilities> catalogue,
        int number,
        FormErrors errors) {
    private static final int ROWS_MAX = 20;

    /** One service. */
    public record Row(
            String href, String name, String kind, String audiences, List<String> answer) {}

    public List<Row> rows() {
        return found().skip((number() - 1L) * ROWS_MAX).limit(ROWS_MAX).toList();
    }

    public Paging paging() {
        return new Paging("/services", filter.parameters(), number(), ROWS_MAX, found().count());
    }

    /** In whose municipality the answers are, or that they are for all. */
    public String where() {
        return municipalities.stream()
                .filter(party -> party.municipalityCode().orElse("").equals(filter.municipality()))
                .findFirst()
                .map(party -> page.text("organisation.services.in", party.name(), day))
                .orElseGet(() -> page.text("organisation.services.everywhere", day));
    }

    public List<Choice> municipalityChoices() {
        return choices(
                municipalities.stream()
                        .map(
                                party ->
                                        Choice.of(
                                                party.municipalityCode().orElse(""),
                                                party.name())));
    }

    public List<Choice> kindChoices() {
        return choices(
                Arrays.stream(ServiceKind.values())
                        .map(
                                kind ->
                                        Choice.of(
                                                kind.name(),
                                                page.text("organisation.service.kind." + kind))));
    }

    public List<Choice> audienceChoices() {
        return choices(
                Arrays.stream(Audience.values())
                        .map(
                                audience ->
                                        Choice.of(
                                                audience.name(),
                                                page.text(
                                                        "organisation.service.for." + audience))));
    }

    public List<Choice> orderChoices() {
        return Arrays.stream(ServiceFilter.Order.values())
                .map(
                        order ->
                                Choice.of(
                                        order.name(),
                                        page.text("organisation.services.sort." + order)))
                .toList();
    }

    private List<Choice> choices(Stream<Choice> some) {
        return Stream.concat(Stream.of(Choice.of("", page.text("organisation.services.any"))), some)
                .toList();
    }

    private Stream<Row> found() {
        return catalogue.entrySet().stream()
                .filter(entry -> filter.takes(entry.getKey(), page.locale()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(order());
    }

    private Comparator<Row> order() {
        Comparator<String> words = Collator.getInstance(page.locale())::compare;
        var byName = comparing(Row::name, words);
        return switch (filter.order()) {
            case NAME -> byName;
            case KIND -> comparing(Row::kind, words).thenComparing(byName);
            case RESPONSIBLE ->
                    comparing((Row row) -> String.join(" ", row.answer()), words)
                            .thenComparing(byName);
        };
    }

    private Row row(Service service, Responsibilities answers) {
        var words = new AnswerWords(page);
        return new Row(
                "/services/" + service.slug() + "?on=" + day,
                service.name().in(page.locale()),
                page.text("organisation.service.kind." + service.kind()),
                words.audiences(service),
                filter.municipality().isEmpty()
                        ? everywhere(answers)
                        : words.of(answers.in(filter.municipality(), day)));
    }

    private List<String> everywhere(Responsibilities answers) {
        var units =
                municipalities.stream()
                        .flatMap(party -> party.municipalityCode().stream())
                        .flatMap(code -> answers.in(code, day).receivers().stream())
                        .distinct()
                        .toList();
        return List.of(
                units.size() == 1
                        ? units.getFirst().name()
                        : page.text("organisation.services.units", units.size()));
    }
}
