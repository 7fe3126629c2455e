package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** One number on the page of an agreement's follow-up, which follows what happens elsewhere. */
final class FollowUp {
    private final Visitor reader;
    private final String path;
    private final Pattern number;

    /**
     * @param number whose first group is the number, in the text of the page
     */
    FollowUp(Visitor reader, String path, Pattern number) {
        this.reader = reader;
        this.path = path;
        this.number = number;
    }

    int read() {
        var found = number.matcher(reader.goTo(path).text());
        assertThat(found.find()).as("the number is shown").isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** Counts follow on another thread after what is counted. */
    void becomes(int expected) throws InterruptedException {
        for (var attempt = 0; attempt < 40 && read() != expected; attempt++) {
            Thread.sleep(250);
        }
        assertThat(read()).isEqualTo(expected);
    }
}
