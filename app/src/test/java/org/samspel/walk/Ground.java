package org.samspel.walk;

import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where walks go: a running server with a database of its own, and a browser. */
record Ground(RunningSamspel samspel, Browser browser) implements AutoCloseable {

    /** All areas as they are today. */
    static Ground ofToday() throws IOException {
        var folder = Contents.folder();
        var content = Contents.in(folder.resolve("content"));
        return of(folder.resolve("data"), content, "");
    }

    /** North Denmark alone, as if it were that day. */
    static Ground ofNorthDenmark(LocalDate day) throws IOException {
        var folder = Contents.folder();
        var content = Contents.ofNorthDenmark(folder.resolve("content"));
        return of(folder.resolve("data"), content, day.toString());
    }

    private static Ground of(Path data, Path content, String day) throws IOException {
        return new Ground(new RunningSamspel(data, content, day), new Browser());
    }

    /** Somebody at a desk, signed in. */
    Visitor visitor(String user, String language) {
        return visitor(user, language, Screen.DESKTOP);
    }

    Visitor visitor(String user, String language, Screen screen) {
        return new Visitor(samspel, browser, user, language, screen, true);
    }

    /** Somebody with a telephone and without JavaScript, signed in. */
    Visitor plainVisitor(String user, String language) {
        return new Visitor(samspel, browser, user, language, Screen.PHONE, false);
    }

    @Override
    public void close() {
        browser.close();
        samspel.close();
    }
}
