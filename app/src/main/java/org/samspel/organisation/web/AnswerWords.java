package org.samspel.organisation.web;

import org.samspel.organisation.Service;
import org.samspel.organisation.Unit;
import org.samspel.organisation.WhoAnswers;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.stream.Collectors;

/** Who answers for a service, in the reader's words. */
record AnswerWords(PageContext page) {

    /** One line for each unit, or the reason why there is none. */
    List<String> of(WhoAnswers answer) {
        return switch (answer) {
            case WhoAnswers.Answering(var units) -> units.stream().map(Unit::name).toList();
            case WhoAnswers.NotYet(var from, var units) ->
                    List.of(page.text("organisation.answer.notYet", from, names(units)));
            case WhoAnswers.Ended ended ->
                    List.of(
                            page.text("organisation.answer.ended", ended.on().minusDays(1))
                                    + after(ended));
            case WhoAnswers.Nobody _ -> List.of(page.text("organisation.answer.nobody"));
        };
    }

    /** The kinds of things, as a list in words. */
    String audiences(Service service) {
        return service.audiences().stream()
                .map(audience -> page.text("organisation.service.for." + audience))
                .collect(Collectors.joining(", "));
    }

    private String after(WhoAnswers.Ended ended) {
        var next =
                ended.service()
                        .map(service -> service.name().in(page.locale()))
                        .orElseGet(() -> names(ended.units()));
        return next.isEmpty() ? "" : " " + page.text("organisation.answer.after", next);
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining("; "));
    }
}
