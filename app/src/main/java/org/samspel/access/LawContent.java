package org.samspel.access;

import org.samspel.access.law.LawBook;
import org.samspel.access.law.LawBookFile;
import org.samspel.access.law.Laws;
import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.springframework.stereotype.Component;

import java.util.ArrayList;

/**
 * The law books of the content, read once at start. A book with a fault is left out, and its
 * country then permits nothing.
 */
@Component
public class LawContent {
    private final Laws laws;

    LawContent(ContentFiles files, ContentFaults faults) {
        var books = new ArrayList<LawBook>();
        for (var file : files.matching("law/*.yaml")) {
            faults.gather(file.path(), () -> books.add(LawBookFile.read(file.yaml())));
        }
        laws = new Laws(books);
    }

    public Laws laws() {
        return laws;
    }
}
