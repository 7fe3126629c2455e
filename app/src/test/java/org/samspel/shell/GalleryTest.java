package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;
import org.samspel.kernel.BesideOthers;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Every component in a real browser: found clean by axe, and kept as pictures to look at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class GalleryTest {
    private final Gallery gallery = new Gallery();
    private Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DESKTOP, LIGHT, STAFF, DA",
        "DESKTOP, DARK, STAFF, SV",
        "PHONE, LIGHT, ONESELF, SV",
        "PHONE, DARK, NOBODY, EN"
    })
    void axeFindsNothing(
            Screen screen, ColorScheme colours, Gallery.Reader reader, Language language) {
        var name =
                "gallery-%s-%s-%s-%s"
                        .formatted(screen, colours, reader, language)
                        .toLowerCase(Locale.ROOT);
        var file = kept(name, reader, language);
        try (var visitor = browser.visitor(screen, language.code(), colours, true)) {
            var page = visitor.newPage();
            page.navigate(file.toUri().toString());
            Browser.screenful(page, name + "-top");
            Browser.screenshot(page, name);
            assertThat(Browser.axe(page)).isEmpty();
            assertThat(widthBeyondScreen(page)).isLessThanOrEqualTo(0);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "PHONE, LIGHT, STAFF, DA",
        "PHONE, DARK, ONESELF, EN",
        "DESKTOP, LIGHT, ONESELF, DA",
        "DESKTOP, LIGHT, NOBODY, EN",
        "PHONE, DARK, NOBODY, SV"
    })
    void axeFindsNothingForOthersEither(
            Screen screen, ColorScheme colours, Gallery.Reader reader, Language language) {
        axeFindsNothing(screen, colours, reader, language);
    }

    /**
     * What the reader chose wins over the device, and paper over both. What the device decides is
     * as {@link #axeFindsNothing} saw it; paper is for axe as the light.
     */
    @ParameterizedTest
    @CsvSource({
        "DARK, LIGHT, SCREEN, dark, true",
        "LIGHT, DARK, SCREEN, light, true",
        "DEVICE, DARK, SCREEN, dark, false",
        "DEVICE, LIGHT, SCREEN, light, false",
        "DARK, DARK, PRINT, white, false",
        "DEVICE, DARK, PRINT, white, false"
    })
    void isAsDarkAsTheReaderChose(
            Appearance chosen, ColorScheme device, Media media, String expected, boolean axe) {
        var name = "chosen-%s-%s-%s".formatted(chosen, device, media).toLowerCase(Locale.ROOT);
        var context = gallery.context(Language.SV, Gallery.Reader.STAFF, chosen);
        var file = gallery.keep(name, new Samples(gallery, context).whole()).toAbsolutePath();
        try (var visitor = browser.visitor(Screen.DESKTOP, "sv", device, true)) {
            var page = visitor.newPage();
            page.navigate(file.toUri().toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            Browser.screenshot(page, name);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.card')).color"))
                    .isEqualTo(INK.get(expected));
            if (axe) {
                assertThat(Browser.axe(page)).isEmpty();
            }
        }
    }

    /** Text on each of these; black letters are for paper. */
    private static final Map<String, String> INK =
            Map.of(
                    "light", "rgb(29, 37, 40)",
                    "dark", "rgb(232, 236, 234)",
                    "white", "rgb(0, 0, 0)");

    @Test
    void leavesTheColoursToADeviceThatForcesThem() {
        var file = kept("forced", Gallery.Reader.STAFF, Language.DA);
        try (var visitor = browser.visitor(Screen.DESKTOP, "da")) {
            var page = visitor.newPage();
            page.navigate(file.toUri().toString());
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setForcedColors(ForcedColors.ACTIVE)
                            .setColorScheme(ColorScheme.DARK));
            Browser.screenshot(page, "forced-colours");
            assertThat(strokeOf(page, ".curve-line")).isEqualTo(WHITE);
            assertThat(strokeOf(page, ".logo-other")).isEqualTo(WHITE);
        }
    }

    private static final String WHITE = "rgb(255, 255, 255)";

    private static Object strokeOf(Page page, String what) {
        return page.evaluate("what => getComputedStyle(document.querySelector(what)).stroke", what);
    }

    @Test
    void opensItsMenusWithoutScript() {
        var file = kept("menu", Gallery.Reader.STAFF, Language.DA);
        try (var visitor = browser.visitor(Screen.DESKTOP, "da", ColorScheme.LIGHT, false)) {
            var page = visitor.newPage();
            page.navigate(file.toUri().toString());
            page.getByText("Dansk").first().click();
            assertThat(page.getByText("Svenska").isVisible()).isTrue();
        }
    }

    @Test
    void leadsFromTheErrorSummaryToTheField() {
        var file = kept("errors", Gallery.Reader.STAFF, Language.DA);
        try (var visitor = browser.visitor(Screen.PHONE, "da")) {
            var page = visitor.newPage();
            page.navigate(file.toUri().toString());
            assertThat(focused(page)).isEqualTo("error-summary");
            page.getByText("Choose a number from 0 to 10").first().click();
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("pain");
        }
    }

    @Test
    void staysReadableAtTwiceTheSizeOnASmallScreen() {
        var file = kept("zoom", Gallery.Reader.STAFF, Language.DA);
        try (var visitor = browser.visitor(Screen.PHONE, "da")) {
            var page = visitor.newPage();
            page.setViewportSize(320, 640);
            page.navigate(file.toUri().toString());
            assertThat(widthBeyondScreen(page)).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void givesFingersRoom() {
        var file = kept("touch", Gallery.Reader.STAFF, Language.DA);
        try (var visitor = browser.visitor(Screen.PHONE, "da")) {
            var page = visitor.newPage();
            page.navigate(file.toUri().toString());
            assertThat(page.evaluate(TOO_SMALL)).isEqualTo(java.util.List.of());
        }
    }

    /** Buttons, fields and steps below 44 px; links inside sentences are exempt. */
    private static final String TOO_SMALL =
            """
            [...document.querySelectorAll(
                'button, .button, summary, nav a, main input, select, .steps label')]
              .filter(e => e.checkVisibility() && !e.closest('.choice, .tick, .panel'))
              .filter(e => e.type !== 'hidden' && e.getBoundingClientRect().width > 1)
              .map(e => ({ e, box: e.getBoundingClientRect() }))
              .filter(({ box }) => box.height < 40 || box.width < 40)
              .map(({ e, box }) => e.outerHTML.slice(0, 80) + ' ' + box.width + 'x' + box.height)
            """;

    private Path kept(String name, Gallery.Reader reader, Language language) {
        return gallery.keep(name, new Samples(gallery, gallery.context(language, reader)).whole())
                .toAbsolutePath();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.className"));
    }

    private static int widthBeyondScreen(Page page) {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
    }
}
