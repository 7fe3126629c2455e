package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The way of a patient with long-term pain in Jämtland Härjedalen, in a browser against the
 * packaged server: the doctor's statement opens the way to pain rehabilitation, and the unit's
 * answer comes back.
 */
class SwedishWalkIT {
    private static final List<String> ANSWERS =
            List.of("7", "4", "4", "6", "5", "7", "4", "6", "6");
    private static final List<String> ITEMS =
            List.of(
                    "pain",
                    "lightWork",
                    "sleep",
                    "tense",
                    "lowMood",
                    "riskPersists",
                    "chanceNormalDuties",
                    "painMeansStop",
                    "shouldNotWork");
    private static final Map<String, String> FACTS =
            Map.of(
                    "painImpact", "major",
                    "singleMeasures", "noClearEffect",
                    "hinderingCondition", "no",
                    "municipalCare", "no",
                    "primaryResources", "no",
                    "mainNeed", "behaviour",
                    "workAbility", "threatened");

    private static RunningSamspel samspel;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        var folder = Contents.folder();
        samspel =
                new RunningSamspel(folder.resolve("data"), Contents.in(folder.resolve("content")));
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        samspel.close();
    }

    @Test
    void leadsToPainRehabilitationOnceADoctorHasSaidThatTheCauseIsInvestigated() {
        var gp = visitor("gp.jh");
        gp.goTo("/people").fill("query", "197583149022").click("Sök").sees("kontrollsiffran");
        gp.fill("query", "750314-9021").click("Sök").sees("testnummer");
        gp.fill("query", "758314-9021").click("Sök").click("Registrera patienten");
        gp.fill("givenName", "Čáŋga")
                .fill("familyName", "Þrautagård")
                .select("municipality", "2380")
                .click("Registrera");
        var person = gp.sees("Čáŋga Þrautagård").path();
        gp.click("Starta ett förlopp").fill("weeks", "40").click("Starta förloppet");
        for (var n = 0; n < ITEMS.size(); n++) {
            gp.choose(ITEMS.get(n), ANSWERS.get(n));
        }
        gp.click("Spara svar");
        gp.choose("red-flags", "none");
        FACTS.forEach(gp::choose);
        gp.click("Se vad överenskommelsen säger").looks("sv-decision-unknown");
        System.out.println(gp.text());
        System.out.println(gp.path());
        assertThat(person).startsWith("/people/");
    }

    private static Visitor visitor(String user) {
        return new Visitor(samspel, browser, user, "sv", Screen.DESKTOP, true);
    }
}
