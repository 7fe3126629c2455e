package org.samspel.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.web.AtTheDesk.link;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a person sees of who has looked, and does about their own consents and blocks. */
@InTheHouse
class MyAccessPagesTest {
    private static final String GP = "gp.jh";
    private static final String SELF = "person.jh";
    private static final String MY = "/my/access";

    @Autowired private AtTheDesk desk;
    private PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aPersonWhomTheirPracticeHasLookedAt() throws Exception {
        person = desk.person();
        desk.see(GP, "/people/" + person);
    }

    @Test
    void theyReadWhoHasLookedByUnitAndRoleAndNotThemselves() throws Exception {
        var page = desk.see(SELF, MY);

        assertThat(page)
                .contains("Läste om dig", "Hälsocentralen Alsängen", "allmänläkare")
                // Whether names are shown is the law book’s to say; it says no.
                .doesNotContain("Lovisa Läkarby", "class=\"second under\">[the-person]");
        assertThat(desk.see(SELF, "/my")).contains("Vem har tittat");
    }

    @Test
    void onlyTheDaysThatAreAskedForAreShown() throws Exception {
        var yesterday = LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(1);

        assertThat(desk.see(SELF, MY + "?from=2020-01-01&until=" + yesterday))
                .contains("Ingen har tittat")
                .doesNotContain("Läste om dig");
        assertThat(desk.see(SELF, MY + "?from=nonsense&page=-7")).contains("Läste om dig");
    }

    @Test
    void aLineThatLooksWrongGoesToTheReviewerWhoseAnswerComesBack() throws Exception {
        var line = link(desk.see(SELF, MY), MY + "/lines/");
        assertThat(desk.see(SELF, line)).contains("Läste om dig");
        var empty = desk.send(SELF, line, line, Map.of("words", " "));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("id=\"words-error\"");

        var words = "Jag var inte där " + UUID.randomUUID();
        desk.done(desk.send(SELF, line, line, Map.of("words", words)));
        assertThat(desk.see(SELF, MY)).contains(words, "Ingen har svarat än.");
        var waiting = lastWaiting(words);
        var told = Map.of("result", "FINE", "words", "De ringde om ditt provsvar.");
        desk.done(desk.send("reviewer.jh", waiting, waiting, told));
        assertThat(desk.see(SELF, MY)).contains("Svar: De ringde om ditt provsvar.");
        assertThat(desk.see("reviewer.jh", waiting)).contains("granskat och dokumenterat");
    }

    private String lastWaiting(String words) throws Exception {
        var list = desk.see("reviewer.jh", "/reviews");
        var addresses =
                Pattern.compile("/reviews/waiting/[0-9a-f-]+")
                        .matcher(list)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        for (var address : addresses) {
            if (desk.see("reviewer.jh", address).contains(words)) {
                return address;
            }
        }
        throw new AssertionError("The reviewer was not told");
    }

    @Test
    void nobodyElsesLineCanBePicked() throws Exception {
        var others = link(desk.see(SELF, MY), MY + "/lines/");
        desk.person();

        assertThat(desk.open(SELF, others).getStatus()).isEqualTo(404);
        assertThat(desk.open(SELF, MY + "/lines/none").getStatus()).isEqualTo(404);
    }

    @Test
    void theyBlockAtOnceAndLiftAgain() throws Exception {
        var form = MY + "/blocks/new";
        assertThat(desk.see(SELF, form)).contains("Hälsocentralen Alsängen");
        var nothing = desk.send(SELF, form, MY + "/blocks", Map.of());
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString()).contains("kind-error", "keeper-error");

        var unit = "unit." + desk.staff(GP).unit();
        var inner = Map.of("kind", "INNER", "keeper", unit);
        desk.done(desk.send(SELF, form, MY + "/blocks", inner));
        var page = desk.see(SELF, MY);
        assertThat(page).contains("Inre spärr", "spärrat");
        var lift = link(page, MY + "/blocks/0");
        desk.done(desk.send(SELF, lift, Map.of("version", "1"), Map.of()));
        assertThat(desk.see(SELF, MY)).contains("hävd").doesNotContain(lift);
    }

    @Test
    void aBlockThatStaffLiftedMeanwhileShowsBoth() throws Exception {
        var unit = "unit." + desk.staff(GP).unit();
        desk.done(
                desk.send(
                        SELF,
                        MY + "/blocks/new",
                        MY + "/blocks",
                        Map.of("kind", "INNER", "keeper", unit)));
        var lift = link(desk.see(SELF, MY), MY + "/blocks/0");
        var at =
                "/people/" + person + "/access/blocks/" + lift.substring(lift.lastIndexOf('/') + 1);
        desk.done(desk.send(GP, at, at, Map.of("by", "STAFF_AT_REQUEST")));

        var late = desk.send(SELF, lift, Map.of("version", "1"), Map.of());
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Någon annan har ändrat", "hävd");
    }
}
