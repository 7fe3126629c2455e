package org.samspel.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A letter as the page from which its PDF is drawn. Every word in it is escaped. */
final class LetterHtml {
    private static final String STYLE = style();

    private LetterHtml() {}

    static String of(Letter letter) {
        var title = escaped(letter.title());
        return """
        <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>\
        <meta name="description" content="%s"/><style>%s</style></head><body>\
        <div class="head"><p class="sender">%s</p>%s</div>\
        <div class="to">%s</div><p class="day">%s</p><h1>%s</h1>%s</body></html>
        """
                .formatted(
                        letter.language().toLanguageTag(),
                        title,
                        title,
                        title,
                        STYLE,
                        escaped(letter.from().getFirst()),
                        lines(letter.from().subList(1, letter.from().size())),
                        lines(letter.to()),
                        escaped(letter.day()),
                        title,
                        letter.parts().stream()
                                .map(LetterHtml::part)
                                .collect(Collectors.joining()));
    }

    private static String part(Letter.Part part) {
        var heading = part.heading().isBlank() ? "" : "<h2>" + escaped(part.heading()) + "</h2>";
        return switch (part) {
            case Letter.Words words -> heading + lines(words.text().lines().toList());
            case Letter.Facts facts -> heading + facts(facts.facts());
            case Letter.Emphasis emphasis ->
                    "<div class=\"emphasis\">%s<p class=\"sign\">%s</p><p>%s</p></div>"
                            .formatted(heading, escaped(emphasis.sign()), escaped(emphasis.text()));
        };
    }

    private static String facts(List<Letter.Fact> facts) {
        return facts.stream()
                .map(
                        fact ->
                                "<p class=\"fact\"><span class=\"name\">%s: </span>%s</p>"
                                        .formatted(escaped(fact.name()), escaped(fact.value())))
                .collect(Collectors.joining());
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> line.isBlank() ? "" : "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
    }

    /** Signs that XML cannot hold at all are left out. */
    private static String escaped(String words) {
        var result = new StringBuilder();
        words.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\t')
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF)
                .forEach(
                        sign -> {
                            switch (sign) {
                                case '<' -> result.append("&lt;");
                                case '>' -> result.append("&gt;");
                                case '&' -> result.append("&amp;");
                                case '"' -> result.append("&quot;");
                                default -> result.appendCodePoint(sign);
                            }
                        });
        return result.toString();
    }

    private static String style() {
        try (var in = LetterHtml.class.getResourceAsStream("/document/letter.css")) {
            if (in == null) {
                throw new IllegalStateException("The letters' style is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
