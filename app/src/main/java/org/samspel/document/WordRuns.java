package org.samspel.document;

import org.samspel.document.Run.Mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a DOCX file as WordprocessingML, and where they lead. */
final class WordRuns {
    private final Changed changed;
    private final List<String> links = new ArrayList<>();

    WordRuns(Changed changed) {
        this.changed = changed;
    }

    /** Where the words lead that were written until now. */
    String relations(String template) {
        var relations = new StringBuilder();
        for (var link = 0; link < links.size(); link++) {
            relations.append(
                    "<Relationship Id=\"link%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                            .formatted(link, Xml.escaped(links.get(link))));
        }
        return template.replace("${links}", relations);
    }

    String plain(String words) {
        return of(List.of(Run.of(words)));
    }

    String of(List<Run> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        var words = changed.before(run).map(word -> word + run.text() + Changed.AFTER);
        var written = written(run, words.orElse(run.text()));
        if (run.link().isEmpty()) {
            return written;
        }
        links.add(run.link().get());
        return "<w:hyperlink r:id=\"link%d\">%s</w:hyperlink>".formatted(links.size() - 1, written);
    }

    /** The properties stand in the order that the schema has them. */
    private static String written(Run run, String words) {
        var properties = new StringBuilder();
        properties.append(run.link().isPresent() ? "<w:rStyle w:val=\"Hyperlink\"/>" : "");
        properties.append(run.is(Mark.STRONG) ? "<w:b/>" : "");
        properties.append(run.is(Mark.SLANTED) ? "<w:i/>" : "");
        properties.append(run.is(Mark.REMOVED) ? "<w:strike/>" : "");
        properties.append(run.is(Mark.ADDED) ? "<w:u w:val=\"single\"/>" : "");
        return "<w:r>"
                + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + Arrays.stream(words.split("\\R", -1))
                        .map(line -> "<w:t xml:space=\"preserve\">" + Xml.escaped(line) + "</w:t>")
                        .collect(Collectors.joining("<w:br/>"))
                + "</w:r>";
    }
}
