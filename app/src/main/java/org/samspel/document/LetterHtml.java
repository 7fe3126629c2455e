package org.samspel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A letter as the page from which its PDF is drawn: a letterhead, then what papers are made of. */
final class LetterHtml {
    private LetterHtml() {}

    static String of(Letter letter) {
        var title = Xml.escaped(letter.title());
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
                        Style.LETTER,
                        Xml.escaped(letter.from().getFirst()),
                        lines(letter.from().subList(1, letter.from().size())),
                        lines(letter.to()),
                        Xml.escaped(letter.day()),
                        title,
                        BlockHtml.in(letter.language()).blocks(blocks(letter)));
    }

    private static List<Block> blocks(Letter letter) {
        var blocks = new ArrayList<Block>();
        for (var part : letter.parts()) {
            if (!part.heading().isBlank() && !(part instanceof Letter.Emphasis)) {
                blocks.add(Block.Heading.part("", part.heading()));
            }
            switch (part) {
                case Letter.Words(_, var text) ->
                        text.lines()
                                .filter(line -> !line.isBlank())
                                .map(Block.Paragraph::of)
                                .forEach(blocks::add);
                case Letter.Facts(_, var facts) ->
                        facts.stream()
                                .map(fact -> new Block.Fact(fact.name(), fact.value()))
                                .forEach(blocks::add);
                case Letter.Emphasis(var heading, var sign, var text) ->
                        blocks.add(new Block.Emphasis(heading, sign, text));
            }
        }
        return blocks;
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> line.isBlank() ? "" : "<p>" + Xml.escaped(line) + "</p>")
                .collect(Collectors.joining());
    }
}
