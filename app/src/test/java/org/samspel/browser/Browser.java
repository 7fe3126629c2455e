package org.samspel.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Chromium for tests: the one that the environment variable {@code SAMSPEL_BROWSER} names,
 * else the first that is installed.
 */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> OPTIONS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** The widths at which pages are looked at. */
    public enum Screen {
        DESKTOP(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(OPTIONS));
    }

    /** A fresh visitor without cookies, whose browser asks for that language. */
    public BrowserContext visitor(Screen screen, String language) {
        return visitor(screen, language, ColorScheme.LIGHT, true);
    }

    public BrowserContext visitor(
            Screen screen, String language, ColorScheme colours, boolean script) {
        return chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setLocale(language)
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(script));
    }

    /**
     * What axe finds wrong on the page, one line each: the rule, its help and where. Asked for that
     * alone, and in the page itself since no page has frames, it takes half the time.
     */
    public static List<String> axe(Page page) {
        return wrong(asked(page));
    }

    /** As {@link #axe}, but only what other colours can change. */
    public static List<String> axeOfColours(Page page) {
        return wrong(asked(page).withTags(List.of("cat.color")));
    }

    private static AxeBuilder asked(Page page) {
        var wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(wrong);
    }

    private static List<String> wrong(AxeBuilder asked) {
        return asked.analyze().getViolations().stream().flatMap(Browser::lines).toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget());
    }

    /** The whole page as {@code target/screenshots/<name>.png}, to be looked at. */
    public static Path screenshot(Page page, String name) {
        var file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Only what the screen shows at once. */
    public static Path screenful(Page page, String name) {
        var file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    private static Path executable() {
        var named = System.getenv("SAMSPEL_BROWSER");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium is installed"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
