package org.samspel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.samspel.visit.Answer;
import org.samspel.visit.Caller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A what-if over a whole made-up region, from the press to the page with the result: the first
 * time, when the region is drawn, and then many times.
 *
 * @param persons of the region, as the page tells them
 * @param max how long it may take once the region is drawn
 */
record WhatIfClicks(String area, String persons, Duration max, Duration first, Figures then) {
    private static final int TIMES = 10;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Pattern FIELD =
            Pattern.compile(
                    "<input[^>]* name=\"([^\"]+)\" (?:type=\"text\"[^>]*? )?value=\"([^\"]*)\"");
    private static final Pattern PERSONS =
            Pattern.compile("([\\d.\\u00a0]+) personer, (?:af dem|varav)");

    static WhatIfClicks of(int port, String area, String page, Duration max) {
        var caller = Caller.signedIn(port, "secretary." + area);
        var first = click(caller, page);
        var times = new ArrayList<Duration>();
        var last = first;
        for (var time = 0; time < TIMES; time++) {
            last = click(caller, page);
            times.add(last.time());
        }
        return new WhatIfClicks(area, last.persons(), max, first.time(), Figures.of(times));
    }

    private record Click(Duration time, String persons) {}

    private static Click click(Caller caller, String page) {
        var form = caller.get(page);
        var fields = fields(form);
        var begun = Instant.now();
        var pressed = caller.post(page, form, fields);
        assertThat(pressed.status()).isEqualTo(303);
        var shown = caller.get(pressed.location());
        while (shown.body().contains("<progress")) {
            pause();
            shown = caller.get(pressed.location());
        }
        var time = Duration.between(begun, Instant.now());
        assertThat(shown.body()).contains("class=\"whatif-band");
        var persons = PERSONS.matcher(shown.body());
        return new Click(time, persons.find() ? persons.group(1) : "");
    }

    private static Map<String, String> fields(Answer form) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(form.body()).results().forEach(in -> fields.put(in.group(1), in.group(2)));
        fields.remove("_csrf");
        fields.put("basis", "region");
        return fields;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the report has it. */
    static String section(List<WhatIfClicks> all) {
        var lines = new StringBuilder();
        for (var one : all) {
            lines.append(
                    "| %s | %s | %d s | %s | %s | %s |\n"
                            .formatted(
                                    one.area,
                                    one.persons,
                                    one.max.toSeconds(),
                                    Figures.ratio(one.then.median(), one.max),
                                    Figures.ratio(one.then.p95(), one.max),
                                    Figures.ratio(one.first, one.max)));
        }
        return """
        ## What a draft would do

        A what-if over a made-up population as large as the region: from the press to the last byte of the page with the
        tables and the picture. The first one after a change of the population's description draws it, which is done
        once and shown with its progress; it has no limit, and is told as a share of the same.

        | region | persons | limit | median | p95 | the first, with drawing |
        |---|---|---|---|---|---|
        %s\
        """
                .formatted(lines);
    }
}
