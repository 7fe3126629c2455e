package org.samspel.tour;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;
import org.samspel.shell.Rooms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A look at one page that is open: on a desktop and a phone, light and dark. It holds the page to
 * what every page promises, and changes nothing on it.
 */
final class Look {
    /** What a browser writes itself when an answer is a refusal; the page says it in words. */
    private static final String REFUSED = "Failed to load resource: the server responded with";

    /**
     * {@code shell.nav.people} instead of its words, or a place for an argument left open; {@code
     * person.nj} is a user.
     */
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "(?<![\\w./@-])(?:"
                            + String.join("|", new Rooms().names())
                            + ")\\.(?![a-z]{2}\\b)[a-z][\\w-]*(?:\\.[\\w-]+)*\\b|\\{\\d");

    private final Page page;
    private final List<String> console = new ArrayList<>();

    Look(Page page) {
        this.page = page;
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !message.text().startsWith(REFUSED)) {
                        console.add(message.text());
                    }
                });
        page.onPageError(console::add);
    }

    /** One way to show a page. */
    record View(Screen screen, ColorScheme colours) {
        static final View FIRST = new View(Screen.DESKTOP, ColorScheme.LIGHT);
        static final List<View> ALL =
                List.of(
                        FIRST,
                        new View(Screen.DESKTOP, ColorScheme.DARK),
                        new View(Screen.PHONE, ColorScheme.LIGHT),
                        new View(Screen.PHONE, ColorScheme.DARK));

        String code() {
            return (screen + "-" + colours).toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Takes the page's pictures, one for each view that is wanted. */
    interface Camera {
        void take(View view, byte[] picture);
    }

    /** What is wrong with the page, in all views; pictures of those that are wanted. */
    Set<String> around(Set<View> wanted, Camera camera) {
        var wrong = new LinkedHashSet<String>();
        for (var view : View.ALL) {
            show(view);
            if (view.screen() == Screen.DESKTOP) {
                wrong.addAll(
                        axe(
                                view.equals(View.FIRST)
                                        ? Browser.axe(page)
                                        : Browser.axeOfColours(page)));
            } else if (beyondScreen() > 0) {
                wrong.add("wider than a phone by %d px: %s".formatted(beyondScreen(), widest()));
            }
            if (wanted.contains(view)) {
                camera.take(view, page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
            }
        }
        show(View.FIRST);
        wrong.addAll(words());
        console.forEach(message -> wrong.add("console: " + message));
        console.clear();
        return wrong;
    }

    /** Without motion, so that a colour is not judged while it changes. */
    private void show(View view) {
        page.setViewportSize(view.screen().width(), view.screen().height());
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(view.colours())
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate("() => Promise.all(document.getAnimations().map(motion => motion.finished))");
    }

    /** Each rule once, with the first place and how many there are. */
    private static List<String> axe(List<String> faults) {
        var places = new LinkedHashMap<String, List<String>>();
        for (var fault : faults) {
            var parts = fault.split(" at ", 2);
            places.computeIfAbsent(parts[0], rule -> new ArrayList<>()).add(parts[1]);
        }
        return places.entrySet().stream()
                .map(
                        one ->
                                "axe %s at %s, %d in all"
                                        .formatted(
                                                one.getKey(),
                                                one.getValue().getFirst(),
                                                one.getValue().size()))
                .toList();
    }

    private Set<String> words() {
        var wrong = new LinkedHashSet<String>();
        NO_WORDS.matcher(page.locator("body").innerText())
                .results()
                .forEach(found -> wrong.add("no words for " + found.group()));
        if (page.locator("h1").count() != 1) {
            wrong.add("%d main headings".formatted(page.locator("h1").count()));
        }
        return wrong;
    }

    private int beyondScreen() {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
    }

    /** The innermost element that stands out most. */
    private Object widest() {
        return page.evaluate(
                """
                [...document.querySelectorAll('main *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                  .map(e => e.tagName.toLowerCase() + '.' + e.className)
                  .at(-1) ?? 'outside of main'
                """);
    }
}
