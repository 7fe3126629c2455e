package org.samspel.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.InTheHouse;
import org.samspel.kernel.Actor;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.samspel.shell.Browser;
import org.samspel.worklist.Assignments;
import org.samspel.worklist.ColleagueScene;
import org.samspel.worklist.Task;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskOrder;
import org.samspel.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import java.util.Optional;

@InTheHouse
class WorklistPagesTest {
    @Autowired private Browser browser;
    @Autowired private ReferralScene scene;
    @Autowired private ColleagueScene colleagues;
    @Autowired private Worklist worklist;
    @Autowired private Referrals referrals;
    @Autowired private Assignments assignments;

    @Test
    void offersEachFilterWithItsNumberAndKeepsItThroughTheOthers() throws Exception {
        task(scene.sent(scene.person()));
        var session = browser.signIn("municipality.nj");

        assertThat(browser.html(session, "/"))
                .contains("href=\"/?whose=unassigned\"", "href=\"/?soon=overdue\"")
                .contains("Svar på henvisningen (", "§\u00a06.3 (", "Lægehuset Vejgaard (");
        assertThat(browser.html(session, "/?kind=answer&whose=unassigned"))
                .contains("href=\"/?kind=answer&amp;soon=overdue&amp;whose=unassigned\"")
                .containsPattern("<option value=\"answer\" selected")
                .contains("name=\"whose\" value=\"unassigned\"");
    }

    @Test
    void saysWhenAFilterLeavesNothing() throws Exception {
        task(scene.sent(scene.person()));

        assertThat(browser.html(browser.signIn("municipality.nj"), "/?from=nowhere"))
                .contains("Ingen opgaver passer", "href=\"/\"");
    }

    @Test
    void showsWhoHasTakenATaskAndTakesItOnce() throws Exception {
        var task = task(scene.sent(scene.person()));
        var session =
                browser.signIn(colleagues.usernameOfColleague(scene.municipality(), "Mads Makker"));
        var reader = field(browser.html(session, "/?sort=newest"), "to");

        var first = give(session, task, task.version(), reader);
        var second = give(session, task, task.version(), reader);

        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(browser.html(browser.signIn("municipality.nj"), address(task)))
                .contains("Mads Makker tog opgaven");
    }

    @Test
    void showsBothWhenAColleagueWasFaster() throws Exception {
        var task = task(scene.sent(scene.person()));
        var municipality = scene.municipality();
        var colleague = colleagues.colleagueOf(municipality, "Hurtige Hanne");
        assignments.give(colleague, task.id(), task.version(), Optional.of(colleague.user()));

        var late =
                give(
                        browser.signIn("municipality.nj"),
                        task,
                        task.version(),
                        "" + municipality.user());

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("En anden har ændret det imens", "Hurtige Hanne", "Ida Kontaktsen");
    }

    @Test
    void showsBothWhenATaskThatIsMarkedAsDoneHasChanged() throws Exception {
        var gp = scene.gp();
        var sent = scene.sent(scene.person());
        at(
                MONDAY,
                () ->
                        referrals.decline(
                                scene.municipality(), sent.id(), 1, "Bor i en anden kommune"));
        var task = task(gp, sent);
        var colleague = colleagues.colleagueOf(gp, "Hurtige Hanne");
        assignments.give(colleague, task.id(), task.version(), Optional.of(colleague.user()));
        var session = browser.signIn("gp.nj");

        var late = done(session, task, task.version());

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("En anden har ændret det imens", "Markeret som gjort", "Hurtige Hanne")
                .contains("name=\"version\" value=\"" + (task.version() + 1) + "\"");
        assertThat(done(session, task, task.version() + 1).getStatus()).isEqualTo(303);
        assertThat(done(session, task, task.version()).getStatus()).as("twice").isEqualTo(303);
        assertThat(browser.html(session, address(task))).doesNotContain("/done\"");
    }

    @Test
    void asksForSomebodyOfTheUnit() throws Exception {
        var task = task(scene.sent(scene.person()));
        var session = browser.signIn("municipality.nj");

        for (var stranger : new String[] {"" + scene.gp().user(), "nobody"}) {
            var answer = give(session, task, task.version(), stranger);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString())
                    .contains("Vælg en, der arbejder på jeres enhed nu");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "da, sendte jer en henvisning, Den forsvinder",
        "sv, skickade er en remiss, Den försvinner",
        "en, sent you a referral, It goes away"
    })
    void saysWhyItIsHere(String language, String event, String end) throws Exception {
        var task = task(scene.sent(scene.person()));
        var session = browser.signIn("municipality.nj");
        var chosen =
                browser.send(session, "/language", "language", language, "back", "/").getCookies();

        assertThat(browser.html(session, address(task), chosen))
                .contains(event, end, "§\u00a06.3", "Lægehuset Vejgaard", "lang=\"da\"");
    }

    @ParameterizedTest
    @CsvSource({"da, Kom ind, uge", "sv, Kom in, v.", "en, Came in, wk"})
    void drawsTheUnitsWeeksWithTheirNumbersInATable(String language, String cameIn, String week)
            throws Exception {
        task(scene.sent(scene.person()));
        var session = browser.signIn("municipality.nj");
        var chosen =
                browser.send(session, "/language", "language", language, "back", "/").getCookies();

        assertThat(browser.html(session, "/worklist/week", chosen))
                .contains("<svg viewBox", "role=\"img\"", "<table", cameIn, week + " ")
                .doesNotContain("Prøvesen");
    }

    @Test
    void isNotThereForOtherUnits() throws Exception {
        var task = task(scene.sent(scene.person()));
        var gp = browser.signIn("gp.nj");

        assertThat(browser.answer(gp, address(task)).getStatus()).isEqualTo(404);
        assertThat(give(gp, task, task.version(), "").getStatus()).isEqualTo(404);
    }

    private Task task(Referral referral) {
        return task(scene.municipality(), referral);
    }

    private Task task(Actor.Staff reader, Referral referral) {
        return at(
                        MONDAY,
                        () ->
                                worklist.open(
                                        reader, TaskFilter.none(), TaskOrder.NEWEST, 1, 100_000))
                .tasks()
                .stream()
                .filter(task -> task.referral().equals(referral.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Task task) {
        return "/worklist/" + task.id().value();
    }

    private MockHttpServletResponse give(MockHttpSession session, Task task, int version, String to)
            throws Exception {
        return browser.send(session, address(task) + "/holder", "version", "" + version, "to", to);
    }

    private MockHttpServletResponse done(MockHttpSession session, Task task, int version)
            throws Exception {
        return browser.send(session, address(task) + "/done", "version", "" + version);
    }

    /** The value of the first hidden field with that name. */
    private static String field(String html, String name) {
        var at = html.indexOf("name=\"" + name + "\" value=\"");
        assertThat(at).isPositive();
        var from = html.indexOf("value=\"", at) + "value=\"".length();
        return html.substring(from, html.indexOf('"', from));
    }
}
