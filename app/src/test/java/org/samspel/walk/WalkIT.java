package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.walk.Tongue.DANISH;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.browser.Browser.Screen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The first way through, in a browser against the packaged server: from a person's assessment to
 * the group's count.
 */
@ExtendWith(SharedGround.class)
@ResourceLock(SharedGround.LOCK)
class WalkIT {
    private static final Map<String, String> FACTS =
            Map.of(
                    "legPain", "none",
                    "earlierEpisodes", "one",
                    "earlierTraining", "noClearEffect",
                    "specialistAssessed", "no",
                    "psychosocialNeeds", "no",
                    "workAbility", "reduced");

    /** The number beside § 4.3 in the table of referrals by clause. */
    private static final Pattern REFERRALS =
            Pattern.compile(
                    "Henvisninger efter den bestemmelse, de bygger på.*?§\u00a04\\.3[^\\t\\n"
                            + "]*\\t(\\d+)",
                    Pattern.DOTALL);

    @Test
    void leadsFromAssessmentToCountAndSurvivesAKill(Ground ground) throws InterruptedException {
        var secretary = ground.visitor("secretary.nj", "da");
        secretary.goTo("/follow-up/low-back-pain").looks("follow-up-before");
        var count = new FollowUp(secretary, "/follow-up/low-back-pain", REFERRALS);
        var before = count.read();

        var gp = ground.visitor("gp.nj", "da");
        gp.goTo("/").looks("worklist-gp");
        gp.goTo("/people").looks("people");
        gp.fill("query", "Anna Prøvesen")
                .click("Søg")
                .click("Anna Prøvesen")
                .looks("person-before");
        var person = gp.path();
        var clicksBefore = gp.clicks();
        var fieldsBefore = gp.fields();
        assess(gp);
        gp.sees("Henvis til kommunens tilbud for vedvarende lænderygsmerter.")
                .sees("§ 4.3")
                .sees("Ingen røde flag")
                .sees("Sygemelding")
                .looks("decision");
        gp.click("Følg og gå til kontrol").sees("Træningsenheden, Aalborg Kommune").looks("check");

        ground.samspel().killHard();
        ground.samspel().startAgain();

        gp.pressTwice("Send henvisningen");
        gp.sees("Lægehuset Vejgaard").looks("referral-sent");
        var referral = gp.path();
        assertThat(referral).startsWith("/referrals/");
        System.out.printf(
                "The GP's part: %d fields typed, %d clicks%n",
                gp.fields() - fieldsBefore, gp.clicks() - clicksBefore);

        var municipality = ground.visitor("municipality.nj", "da");
        municipality.goTo("/").seesSoon("Anna Prøvesen").looks("worklist-municipality");
        municipality
                .goTo(referral)
                .looks("referral-received")
                .click("Acceptér og overtag ansvaret");
        municipality
                .sees("Træningsenheden, Aalborg Kommune har ansvaret nu")
                .looks("referral-accepted");
        municipality.click("Forløbet er begyndt").looks("referral-started");

        gp.goTo(person)
                .sees("Træningsenheden, Aalborg Kommune har ansvaret nu")
                .seesSoon("fulgte aftalen")
                .looks("person-after");

        // Pressing twice sent one.
        count.becomes(before + 1);

        var self = ground.visitor("person.nj", "da");
        self.goTo("/my").sees("Hej Anna").sees("har ansvaret nu").sees("ÖMPSQ-SF 61").looks("my");

        var stranger = ground.visitor("gp.xx", "da");
        assertThat(stranger.status(person)).isEqualTo(404);
        assertThat(stranger.status(referral)).isEqualTo(404);
        stranger.looks("not-found");
        assertThat(ground.visitor("secretary.nj", "da").status(person)).isEqualTo(403);
        ground.visitor("reviewer.nj", "da")
                .goTo("/reviews/log")
                .sees("ser tal for grupper")
                .looks("reviews");
        ground.visitor("admin.nj", "da")
                .goTo("/content")
                .sees("xx/broken/agreement.yaml")
                .looks("content");
    }

    @Test
    void worksWithoutJavaScriptForAPersonWhoIsNew(Ground ground) {
        var gp = ground.plainVisitor("gp.nj", "da");
        gp.goTo("/people").fill("query", "0101701234").click("Søg").sees("testnumre");
        gp.fill("query", "61017").click("Søg").sees("Skriv ti tegn");
        var person = new Consultation(gp, DANISH).meet("6101701234", "Ny", "Nyborgsen", "0851");
        gp.click("Start et forløb");
        gp.fill("onset", LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(3).toString())
                .click("Start forløbet");
        gp.sees("fremtiden").looks("future-onset");

        assess(gp.goTo(person));
        gp.click("Følg og gå til kontrol").click("Send henvisningen");
        var referral = gp.path();
        assertThat(referral).startsWith("/referrals/");

        var municipality = ground.plainVisitor("municipality.nj", "da");
        municipality
                .goTo("/")
                .seesSoon("Ny Nyborgsen")
                .goTo(referral)
                .click("Acceptér og overtag ansvaret");
        gp.goTo(person).sees("Træningsenheden, Aalborg Kommune har ansvaret nu");
    }

    @Test
    void isReadableOnAPhone(Ground ground) {
        looksAround("sv", Screen.PHONE, ground);
    }

    /** The walks meet every language at a desk, so that this is for whoever asks for all. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"da, PHONE", "en, DESKTOP"})
    void isReadableInOtherLanguages(String language, Screen screen, Ground ground) {
        looksAround(language, screen, ground);
    }

    /** The pages that hold no one walk's state, held to axe. */
    private static void looksAround(String language, Screen screen, Ground ground) {
        var gp = ground.visitor("gp.nj", language, screen);
        for (var path :
                List.of(
                        "/",
                        "/people",
                        "/agreements",
                        "/agreements/low-back-pain",
                        "/agreements/low-back-pain/tables/persistent",
                        "/follow-up",
                        "/follow-up/low-back-pain")) {
            gp.goTo(path).looks(language + "-" + screen + path.replace('/', '-'));
        }
        gp.goTo("/people").open("Bo Modelgaard").looks(language + "-" + screen + "-person");
        ground.visitor("person.nj", language, screen)
                .goTo("/my")
                .looks(language + "-" + screen + "-my");
    }

    /**
     * States that the walk itself does not meet: nothing yet, refused, asked again, changed by two.
     */
    @Test
    void isReadableWhenThingsAreOtherwise(Ground ground) {
        var gp = ground.visitor("gp.nj", "en");
        gp.goTo("/people")
                .fill("query", "Nobody")
                .click("Search")
                .sees("Nobody found")
                .looks("search-empty");
        gp.fill("query", "6101901234").click("Search").looks("search-unknown");
        gp.click("Register the citizen")
                .looks("register")
                .click("Register")
                .sees("Write the given name.")
                .looks("register-errors");
        gp.goTo("/people").open("Tove Skitsegaard").open("Assess");
        gp.click("See what the agreement says")
                .sees("The agreement cannot answer yet")
                .looks("assess-first");
        gp.goTo("/people")
                .open("Tove Skitsegaard")
                .open("Open the course")
                .open("Change the course")
                .looks("course-edit");

        var colleague = ground.visitor("gp.nj", "en").goTo(gp.path());
        gp.fill("onset", "2026-05-01").click("Save");
        colleague
                .fill("onset", "2026-06-01")
                .click("Save")
                .sees("Someone else has changed this")
                .looks("conflict");

        ground.visitor("jobcentre.nj", "en").goTo("/").looks("worklist-empty");
        assertThat(
                        ground.visitor("hospital.nj", "en")
                                .goTo("/people")
                                .looks("people-hospital")
                                .path())
                .isEqualTo("/people");
        ground.visitor("secretary.nj", "en").goTo("/people").looks("refused");
    }

    private static void assess(Visitor gp) {
        var consultation = new Consultation(gp, DANISH);
        gp.click("Start et forløb").looks("course-new");
        consultation.startCourse(14).looks("questionnaire");
        gp.click("Gem svar").sees("mangler et svar").looks("questionnaire-incomplete");
        consultation.answer().sees("61 af 100").looks("assessment");
        consultation.assess(FACTS);
    }
}
