package org.samspel.walk;

import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;

import java.io.IOException;

/** Where walks go: a running server, and a browser to open its pages in. */
record Ground(RunningSamspel samspel, Browser browser) implements AutoCloseable {

    /**
     * A server with a database of its own.
     *
     * @param today the day that it lives in, or empty for the real one
     */
    static Ground prepared(String today) throws IOException {
        var folder = Contents.folder();
        var samspel =
                new RunningSamspel(
                        folder.resolve("data"), Contents.in(folder.resolve("content")), today);
        return new Ground(samspel, new Browser());
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
