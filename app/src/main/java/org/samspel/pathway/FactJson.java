package org.samspel.pathway;

import org.samspel.questionnaire.ResponseId;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Facts and scores as the tables keep them. */
@Component
class FactJson {
    private final JsonMapper json;

    FactJson(JsonMapper json) {
        this.json = json;
    }

    /** A score as it is kept. */
    private record KeptScore(UUID response, String instrument, int score, LocalDate answeredOn) {}

    String written(Map<String, String> facts) {
        return json.writeValueAsString(new TreeMap<>(facts));
    }

    Map<String, String> facts(String written) {
        return json.readValue(written, new TypeReference<Map<String, String>>() {});
    }

    String writtenScores(Map<String, TakenScore> scores) {
        var kept = new TreeMap<String, KeptScore>();
        scores.forEach(
                (fact, taken) ->
                        kept.put(
                                fact,
                                new KeptScore(
                                        taken.response().value(),
                                        taken.instrument(),
                                        taken.score(),
                                        taken.answeredOn())));
        return json.writeValueAsString(kept);
    }

    Map<String, TakenScore> scores(String written) {
        var scores = new TreeMap<String, TakenScore>();
        json.readValue(written, new TypeReference<Map<String, KeptScore>>() {})
                .forEach(
                        (fact, kept) ->
                                scores.put(
                                        fact,
                                        new TakenScore(
                                                new ResponseId(kept.response()),
                                                kept.instrument(),
                                                kept.score(),
                                                kept.answeredOn())));
        return scores;
    }
}
