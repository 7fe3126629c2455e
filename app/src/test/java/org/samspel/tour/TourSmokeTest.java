package org.samspel.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;
import org.samspel.demo.DemoProgress;
import org.samspel.shell.Bundles;
import org.samspel.visit.Caller;
import org.samspel.visit.DemoUsers;
import org.samspel.visit.ToldDemo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A short form of the tour: a few pages of one role, desktop and phone, light and dark. */
@ToldDemo
class TourSmokeTest {
    private static final List<String> PAGES =
            List.of("/", "/agreements/low-back-pain", "/follow-up");

    @LocalServerPort private int port;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;

    @BeforeEach
    void await() throws InterruptedException {
        DemoUsers.awaitTold(progress, bundles);
    }

    @Test
    void nothingIsWrongOnPagesOfOneRole() {
        var pictures = new ArrayList<String>();
        try (var browser = new Browser();
                var context = browser.visitor(Screen.DESKTOP, "da")) {
            for (var cookie : Caller.signedIn(port, "gp.nj").cookies()) {
                context.addCookies(
                        List.of(
                                new Cookie(cookie.getName(), cookie.getValue())
                                        .setUrl(address("/"))));
            }
            var page = context.newPage();
            var look = new Look(page);
            for (var path : PAGES) {
                page.navigate(address(path));
                assertThat(
                                look.around(
                                        Set.copyOf(Look.View.ALL),
                                        (view, picture) -> pictures.add(view.code())))
                        .as(path)
                        .isEmpty();
            }
        }
        assertThat(pictures).hasSize(PAGES.size() * Look.View.ALL.size());
    }

    @Test
    void aPageThatIsWrongIsFound() {
        try (var browser = new Browser();
                var context = browser.visitor(Screen.DESKTOP, "en")) {
            var page = context.newPage();
            var look = new Look(page);
            page.setContent(
                    """
                    <html><body><main><p style="width: 2000px; color: #ccc">shell.nav.people</p>
                    <script>console.error("broken")</script></main></body></html>
                    """);

            assertThat(look.around(Set.of(), (view, picture) -> {}))
                    .anyMatch(fault -> fault.startsWith("axe html-has-lang"))
                    .anyMatch(fault -> fault.startsWith("axe color-contrast"))
                    .anyMatch(fault -> fault.startsWith("wider than a phone"))
                    .contains(
                            "no words for shell.nav.people", "0 main headings", "console: broken");
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
