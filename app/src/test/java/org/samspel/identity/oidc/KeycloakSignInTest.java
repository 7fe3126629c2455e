package org.samspel.identity.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.util.ArrayList;

/** The try-out's realm in a real Keycloak, signed in to by a real browser. */
@Tag("long")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samspel.sign-in.oidc.client-id=samspel",
            "samspel.sign-in.oidc.client-secret-file=../deploy/keycloak/client-secret",
            "samspel.sign-in.oidc.claims.username=preferred_username",
            "samspel.sign-in.oidc.assurance.REVIEWER=a-level-that-the-realm-does-not-have"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakSignInTest {
    private static final double SLOW_MAX_MS = 90_000;

    private static final Keycloak KEYCLOAK = new Keycloak();

    @LocalServerPort private int port;

    @BeforeAll
    static void waitsForASlowMachine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MAX_MS);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("samspel.sign-in.oidc.issuer", KEYCLOAK::issuer);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    @Order(1)
    void saysSoWhileTheProviderIsAwayAndSignsInWhenItIsThere() throws Exception {
        try (var browser = new Browser()) {
            var page = page(browser, Screen.DESKTOP);
            begin(page);
            assertThat(page).hasURL(address("/sign-in/refused/provider-away"));
            assertThat(Browser.axe(page)).isEmpty();
            Browser.screenshot(page, "sign-in-refused-provider-away");

            KEYCLOAK.start(port);
            page.getByRole(AriaRole.LINK, named("Sign in again")).click();
            signIn(page, "gp.nj");
            assertThat(page.locator("header .where")).containsText("Vejgaard");
        }
    }

    @Test
    @Order(2)
    void signsInChoosesChangesAndSignsOutEverywhere() throws Exception {
        KEYCLOAK.start(port);
        try (var browser = new Browser()) {
            var desk = page(browser, Screen.DESKTOP);
            signIn(desk, "two");
            assertThat(desk.locator("h1")).hasText("Choose an assignment");
            assertThat(Browser.axe(desk)).isEmpty();
            Browser.screenshot(desk, "sign-in-assignment");
            choose(desk, "Rygcentret");
            assertThat(desk.locator("header .where")).containsText("Rygcentret");

            // Whoever has signed in reads the language of the area.
            menu(desk);
            Browser.screenshot(desk, "sign-in-menu");
            desk.getByRole(AriaRole.LINK, named("Skift ansættelse")).click();
            choose(desk, "Træningsenheden");
            assertThat(desk.locator("header .where")).containsText("Træningsenheden");

            var phone = page(browser, Screen.PHONE);
            signIn(phone, "two");
            choose(phone, "Rygcentret");
            assertThat(phone.navigate(address("/people")).url()).endsWith("/people");

            menu(desk);
            desk.getByRole(AriaRole.BUTTON, named("Log ud overalt")).click();
            desk.locator("#kc-logout").click();
            assertThat(desk).hasURL(address("/sign-in"));
            assertThat(phone.navigate(address("/people")).url()).endsWith("/sign-in");

            begin(desk);
            assertThat(desk.locator("#password")).isVisible();
        }
    }

    @Test
    @Order(3)
    void takesACodeOnceAndFromTheBrowserThatAskedForIt() throws Exception {
        KEYCLOAK.start(port);
        try (var browser = new Browser()) {
            var page = page(browser, Screen.DESKTOP);
            var answers = new ArrayList<String>();
            page.onRequest(
                    request -> {
                        if (request.url().contains("/sign-in/answer?")) {
                            answers.add(request.url());
                        }
                    });
            signIn(page, "gp.nj");
            assertThat(page.locator("header .where")).containsText("Vejgaard");
            assertThat(answers).hasSize(1);

            for (var again : new Page[] {page, page(browser, Screen.PHONE)}) {
                again.navigate(answers.getFirst());
                assertThat(again).hasURL(address("/sign-in/refused/answer-used"));
            }
            Browser.screenshot(page, "sign-in-refused-answer-used");
        }
    }

    @Test
    @Order(4)
    void endsTheSessionWhenTheUserSignsOutAtTheProvider() throws Exception {
        KEYCLOAK.start(port);
        try (var browser = new Browser()) {
            var desk = browser.visitor(Screen.DESKTOP, "en");
            desk.setDefaultTimeout(SLOW_MAX_MS);
            var page = desk.newPage();
            signIn(page, "municipality.nj");
            assertThat(page.navigate(address("/people")).url()).endsWith("/people");

            var atTheProvider = desk.newPage();
            atTheProvider.navigate(KEYCLOAK.issuer() + "/protocol/openid-connect/logout");
            atTheProvider.locator("#kc-logout").click();
            atTheProvider.waitForLoadState();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> page.navigate(address("/people")).url().endsWith("/sign-in"));
        }
    }

    @Test
    @Order(5)
    void tellsWhoHasNoAssignmentHereWhatToDo() throws Exception {
        KEYCLOAK.start(port);
        try (var browser = new Browser()) {
            for (var user : new String[] {"elsewhere", "nobody", "reviewer.nj"}) {
                var page = page(browser, Screen.PHONE);
                signIn(page, user);
                assertThat(page.locator("main")).containsText("Sign in again");
                assertThat(Browser.axe(page)).isEmpty();
                Browser.screenshot(page, "sign-in-refused-" + user);
            }
        }
    }

    /** Two servers and a browser on one machine may take their time. */
    private static Page page(Browser browser, Screen screen) {
        var page = browser.visitor(screen, "en").newPage();
        page.setDefaultTimeout(SLOW_MAX_MS);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void begin(Page page) {
        page.navigate(address("/sign-in"));
        page.getByRole(AriaRole.LINK, named("Sign in with your organisation")).click();
    }

    private void signIn(Page page, String user) {
        begin(page);
        page.locator("#username").fill(user);
        page.locator("#password").fill("samspel");
        page.locator("#kc-login").click();
    }

    private static void choose(Page page, String unit) {
        page.locator("button.sign-in-user", new Page.LocatorOptions().setHasText(unit)).click();
    }

    private static void menu(Page page) {
        page.locator("details.me summary").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
