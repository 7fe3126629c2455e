package org.samspel.questionnaire.web;

import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.questionnaire.Instruments;
import org.samspel.questionnaire.Questionnaires;
import org.samspel.questionnaire.Response;
import org.samspel.questionnaire.ResponseId;
import org.samspel.shell.PageContext;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The timeline's lines about answered questionnaires. */
@Component
class AnsweredWords implements TimelineWords {
    private final Questionnaires questionnaires;
    private final Instruments instruments;
    private final Organisations organisations;

    AnsweredWords(
            Questionnaires questionnaires, Instruments instruments, Organisations organisations) {
        this.questionnaires = questionnaires;
        this.instruments = instruments;
        this.organisations = organisations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("questionnaire-answered");
    }

    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var responses =
                questionnaires.findAll(
                        page.actor(), subjectIds.stream().map(ResponseId::new).toList());
        var units =
                organisations.units(
                        page.actor().area(),
                        responses.values().stream()
                                .map(Response::unit)
                                .collect(Collectors.toSet()));
        var words = new HashMap<UUID, TimelineText>();
        responses.forEach((id, response) -> words.put(id.value(), text(response, units, page)));
        return words;
    }

    private TimelineText text(Response response, Map<UnitId, Unit> units, PageContext page) {
        var unit = units.get(response.unit());
        return new TimelineText(
                instruments
                        .find(response.instrument())
                        .map(known -> new ScoreWords(page, known).line(response.score()))
                        // The content no longer has the instrument: no score without its scale.
                        .orElseGet(() -> page.text("questionnaire.line.unknown")),
                "",
                Optional.empty(),
                unit == null ? "" : unit.fullName(),
                Optional.empty());
    }
}
