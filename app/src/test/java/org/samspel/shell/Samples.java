package org.samspel.shell;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One example of every component, in every state it has. */
final class Samples {
    private final Gallery gallery;
    private final PageContext page;
    private final FormErrors errors =
            FormErrors.none()
                    .with("onset", "Onset cannot lie in the future: choose an earlier day")
                    .with("pain", "Choose a number from 0 to 10")
                    .with("trauma", "Say yes, no or not assessed");

    Samples(Gallery gallery, PageContext page) {
        this.gallery = gallery;
        this.page = page;
    }

    /** By the component's name. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>(columns());
        all.putAll(fields());
        all.putAll(new TreeMap<>(charts()));
        return all;
    }

    String whole() {
        return gallery.draw(
                "layout",
                "page",
                page,
                "title",
                "Gallery",
                "back",
                new Link("/people", "Borgere"),
                "errors",
                errors,
                "content",
                gallery.content(
                        gallery.draw("heading", "title", "Gallery", "lead", "7 · 1 · 22.11.2026"),
                        String.join("\n", all().values())));
    }

    private Map<String, String> columns() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "holderBanner",
                gallery.draw(
                        "holderBanner",
                        "page",
                        page,
                        "title",
                        "Aalborg Kommune, Træningsenheden, har ansvaret nu",
                        "content",
                        gallery.content(
                                "Modtog henvisningen 14.10.2026 · næste status senest"
                                        + " 23.11.2026 (§ 5.1)")));
        parts.put("table", card("Opgaver", table()));
        parts.put("pager", card("Pager", pagers()));
        parts.put("pill", card("Pill", pills()));
        parts.put("timeline", card("Tidslinje på tværs", timeline()));
        parts.put(
                "definitions",
                card(
                        "Fakta",
                        gallery.draw(
                                "definitions",
                                "rows",
                                List.of(
                                        Definition.of("Egen læge", "Lægehuset Vejgaard"),
                                        new Definition("Aftale", "§ 4.3", "/agreements/x")))));
        parts.put("emptyState", empty());
        parts.put("buttons", card("Næste skridt", buttons()));
        parts.put("conflict", conflict());
        return parts;
    }

    private Map<String, String> fields() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("field/text", field("text", "name", "Navn", "hint", "Som du skriver det"));
        parts.put(
                "field/date",
                field("date", "onset", "Begyndte", "value", "2027-01-01", "max", "2026-11-22"));
        parts.put(
                "field/number",
                field("number", "weeks", "Varighed", "unit", "uger", "optional", true));
        parts.put("field/textarea", field("textarea", "why", "Hvorfor", "value", "<b>&\"'"));
        parts.put(
                "field/select",
                field("select", "kind", "Slags", "choices", choices(), "value", "b"));
        parts.put("field/radios", field("radios", "reason", "Grund", "choices", choices()));
        parts.put(
                "field/checkboxes",
                field(
                        "checkboxes",
                        "topics",
                        "Om hvad",
                        "group",
                        "topic.",
                        "typed",
                        new Typed(Map.of("topic.b", "yes")),
                        "choices",
                        choices()));
        parts.put("field/checkbox", field("checkbox", "sure", "Jeg har spurgt", "checked", true));
        parts.put(
                "field/scale",
                field(
                        "scale",
                        "pain",
                        "Smerte",
                        "low",
                        "Ingen smerte",
                        "high",
                        "Værst tænkelige",
                        "value",
                        "7"));
        parts.put("field/assessed", field("assessed", "trauma", "Fald eller slag", "value", "no"));
        parts.put(
                "field/assessed more",
                field(
                        "assessed",
                        "fever",
                        "Feber, nattesved eller uforklaret vægttab i den seneste tid"));
        parts.replaceAll((name, text) -> name.equals("field/text") ? "<h2>Form</h2>" + text : text);
        return parts;
    }

    private Map<String, String> charts() {
        var cutOff = new CutOff(50, "50 · øget risiko");
        return Map.of(
                "curve",
                card(
                        "",
                        gallery.draw(
                                "curve",
                                "curve",
                                new Curve(
                                        "ÖMPSQ-SF faldt fra 61 til 44",
                                        "61 den 3. okt, 58 den 20. okt, 44 den 21. nov.",
                                        List.of(
                                                point(3, "3. okt", 61),
                                                point(20, "20. okt", 58),
                                                point(52, "21. nov", 44)),
                                        0,
                                        80,
                                        Optional.of(cutOff)))),
                "barChart",
                card(
                        "",
                        gallery.draw(
                                "barChart",
                                "page",
                                page,
                                "chart",
                                new BarChart(
                                        "Aalborg svarer oftest til tiden",
                                        "Aalborg 92 %, Hjørring 78 %, aftalt mindst 90 %.",
                                        List.of(
                                                new Bar("Aalborg Kommune", 0.92, "92 %"),
                                                new Bar("Hjørring Kommune", 0.78, "78 %"),
                                                new Bar("Smertecenteret", 0, "0 %")),
                                        1,
                                        "100 %",
                                        Optional.of(new CutOff(0.9, "90 %, § 5.1"))))));
    }

    private static Curve.Point point(int day, String when, int value) {
        return new Curve.Point(day, when, value, Integer.toString(value));
    }

    private String card(String title, String content) {
        return gallery.draw("card", "title", title, "content", gallery.content(content));
    }

    private String field(String kind, String name, String label, Object... more) {
        var pairs =
                new java.util.ArrayList<Object>(
                        List.of("page", page, "name", name, "label", label, "errors", errors));
        pairs.addAll(List.of(more));
        return gallery.draw("field/" + kind, pairs.toArray());
    }

    private static List<Choice> choices() {
        return List.of(
                new Choice("a", "Borgeren ønsker noget andet", "Skriv hvad"),
                Choice.of("b", "Ventetiden er for lang"));
    }

    private String table() {
        return """
        <table class="as-cards"><caption>Det, der venter på jer</caption>
        <thead><tr><th scope="col">Frist</th><th scope="col">Opgave</th><th scope="col">Borger</th><th scope="col">Fra</th><th scope="col">Efter aftalen</th></tr></thead>
        <tbody>%s%s%s</tbody></table>\
        """
                .formatted(
                        row(LocalDate.of(2026, 11, 20), "Svar på returneret henvisning"),
                        row(LocalDate.of(2026, 11, 23), "Følg op efter 6 uger"),
                        row(LocalDate.of(2026, 12, 1), "Indkaldt til planmøde"));
    }

    private String row(LocalDate due, String task) {
        return """
        <tr><td data-label="Frist">%s</td><td><a href="/referrals/1">%s</a><span class="second">Kommunen mangler vurdering af røde flag</span></td>
        <td data-label="Borger">Test Eksempelsen, %s</td><td data-label="Fra">Hjørring Kommune</td><td data-label="Efter aftalen"><a href="/agreements/x">§ 4.2</a></td></tr>\
        """
                .formatted(
                        gallery.draw("deadline", "page", page, "due", due),
                        task,
                        page.texts().age(61));
    }

    private String pagers() {
        var filters = Map.of("kind", "a b");
        return gallery.draw("pager", "page", page, "paging", new Paging("/x", filters, 2, 20, 41))
                + gallery.draw(
                        "pager", "page", page, "paging", new Paging("/x", Map.of(), 1, 20, 0));
    }

    private String pills() {
        var pills = new StringBuilder();
        for (var tone : Tone.values()) {
            pills.append(gallery.draw("pill", "pill", Pill.of(tone, tone.code()))).append(' ');
        }
        return pills.toString();
    }

    private String timeline() {
        return gallery.draw(
                        "timeline",
                        "page",
                        page,
                        "items",
                        List.of(
                                item("2026-11-21T18:12:00Z", "Besvarede ÖMPSQ-SF hjemme: 44", ""),
                                item("2026-10-20T08:00:00Z", "Fælles plan aftalt", "3 parter"),
                                item("2026-10-09T09:05:00Z", "Henvist til kommunens tilbud", "")))
                + gallery.draw("timeline", "page", page, "items", List.of());
    }

    private static TimelineItem item(String at, String title, String pill) {
        return new TimelineItem(
                Gallery.at(at),
                new TimelineText(
                        title,
                        "efter § 4.3",
                        pill.isEmpty() ? Optional.empty() : Optional.of(Pill.of(Tone.GOOD, pill)),
                        "Lægehuset Vejgaard",
                        pill.isEmpty() ? Optional.of("/referrals/1") : Optional.empty()));
    }

    private String empty() {
        return gallery.draw(
                "emptyState",
                "title",
                "Ingen opgaver",
                "text",
                "Her står det, der venter på jer.",
                "begin",
                new Link("/people", "Find en borger"));
    }

    private String buttons() {
        return gallery.draw(
                "form",
                "page",
                page,
                "action",
                "/x",
                "content",
                gallery.content(
                        gallery.draw(
                                "buttons",
                                "content",
                                gallery.content(
                                        gallery.draw("button", "words", "Følg og gå til kontrol"),
                                        gallery.draw(
                                                "linkButton",
                                                "link",
                                                new Link("/y", "Vælg noget andet"),
                                                "kind",
                                                "second"),
                                        gallery.draw("button", "words", "Afvis", "kind", "danger"),
                                        gallery.draw(
                                                "button", "words", "Fortryd", "kind", "quiet")))));
    }

    private String conflict() {
        return gallery.draw(
                "conflict",
                "page",
                page,
                "rows",
                List.of(
                        new ConflictRow("Begyndte", "03.10.2026", "01.10.2026"),
                        new ConflictRow("Fase", "Vedvarende", "Vedvarende")));
    }
}
