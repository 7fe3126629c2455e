package org.samspel.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;

import java.util.List;
import java.util.regex.Pattern;

/** Someone in front of a browser, who is told what to do in the words of the page. */
final class Visitor {
    private final RunningSamspel samspel;
    private final Page page;
    private final boolean script;
    private int clicks;
    private int fields;

    Visitor(
            RunningSamspel samspel,
            Browser browser,
            String user,
            String language,
            Screen screen,
            boolean script) {
        this.samspel = samspel;
        this.script = script;
        var context = browser.visitor(screen, language, ColorScheme.LIGHT, script);
        context.addCookies(List.of(new Cookie("language", language).setUrl(samspel.address("/"))));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        goTo("/sign-in");
        page.locator("button[value='" + user + "']").click();
    }

    Visitor goTo(String path) {
        page.navigate(samspel.address(path));
        return this;
    }

    /** Opens a path that must answer with this status. */
    int status(String path) {
        return page.navigate(samspel.address(path)).status();
    }

    String path() {
        return page.url().substring(samspel.address("").length());
    }

    /** Arrives there, perhaps after a moment. */
    Visitor isAt(Pattern path) {
        assertThat(page).hasURL(path);
        return this;
    }

    Visitor click(String words) {
        clicks++;
        page.getByRole(AriaRole.MAIN)
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    /** Presses the button of that name, where other words on the page are the same. */
    Visitor submit(String name) {
        clicks++;
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Follows the link of that name. */
    Visitor open(String name) {
        clicks++;
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    Visitor fill(String field, String value) {
        fields++;
        page.locator("main [name='" + field + "']:not([type=hidden])").first().fill(value);
        return this;
    }

    Visitor choose(String field, String value) {
        clicks++;
        page.locator("main input[name='" + field + "'][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Chooses the answer whose words begin like that. */
    Visitor pick(String words) {
        clicks++;
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor tick(String field) {
        clicks++;
        page.locator("main input[type=checkbox][name='" + field + "']").check();
        return this;
    }

    /** Ticks the box of that name. */
    Visitor tickNamed(String words) {
        clicks++;
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(words))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor select(String field, String words) {
        fields++;
        page.locator("main select[name='" + field + "']").selectOption(words);
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(words);
        return this;
    }

    /** Reads the page anew until the words stand there, for what others react to after a commit. */
    Visitor seesSoon(String words) {
        for (var attempt = 0; attempt < 40 && !text().contains(words); attempt++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return sees(words);
    }

    /** The file behind the link of that name. */
    byte[] file(String name) {
        var link =
                page.getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                        .first();
        var answer = page.request().get(samspel.address(link.getAttribute("href")));
        assertThat(answer).isOK();
        return answer.body();
    }

    /** Reads the worklist anew until this task stands there about that person. */
    Visitor hasTask(String task, String person) {
        goTo("/");
        var row =
                page.locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(task))
                        .filter(new Locator.FilterOptions().setHasText(person));
        for (var attempt = 0; attempt < 40 && row.count() == 0; attempt++) {
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(row).hasCount(1);
        return this;
    }

    String text() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    /** Every page is held to axe, on the way. */
    Visitor looks(String name) {
        if (script) {
            assertThat(Browser.axe(page)).as(name).isEmpty();
        }
        Browser.screenshot(page, name);
        return this;
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }

    void pressTwice(String words) {
        clicks++;
        page.getByRole(AriaRole.MAIN)
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .first()
                .dblclick();
        page.waitForLoadState();
    }
}
