package org.samspel.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.web.AtTheDesk.carried;
import static org.samspel.access.web.AtTheDesk.link;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The pages on which staff note consents and blocks, and open in an emergency. */
@InTheHouse
class PersonAccessPagesTest {
    private static final String GP = "gp.jh";

    @Autowired private AtTheDesk desk;
    private String own = "";
    private String at = "";

    @BeforeEach
    void aPersonOfThePractice() {
        own = "/people/" + desk.person();
        at = own + "/access";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private Map<String, String> yes() {
        var fields = new HashMap<String, String>();
        fields.put("kind", "READING");
        fields.put("answer", "YES");
        fields.put("organisation." + desk.staff("hospital.jh").party(), "yes");
        fields.put("topic.REHABILITATION", "yes");
        fields.put("notAbout.PSYCHIATRY", "yes");
        fields.put("by", "PERSON");
        fields.put("how", "ORAL");
        fields.put("from", today().toString());
        return fields;
    }

    private Map<String, String> yes(String field, String value) {
        var fields = yes();
        fields.put(field, value);
        return fields;
    }

    private void note(Map<String, String> answer) throws Exception {
        desk.done(desk.send(GP, at + "/consents/new", at + "/consents", answer));
    }

    private void refuses(Map<String, String> answer, String words) throws Exception {
        var sent = desk.send(GP, at + "/consents/new", at + "/consents", answer);
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString()).contains("class=\"error\"", words);
        assertThat(desk.see(GP, at)).contains("Ingen har frågat om samtycke än.");
    }

    @Test
    void theyAreOneStepFromThePersonsPage() throws Exception {
        assertThat(link(desk.see(GP, own), at)).isEqualTo(at);
        assertThat(desk.open("hospital.jh", at).getStatus()).isEqualTo(404);
    }

    @Test
    void anAnswerIsNotedWithItsScopeAndWithdrawnAfterACheck() throws Exception {
        note(yes());
        var page = desk.see(GP, at);
        assertThat(page).contains("att läsa andra vårdgivares", "rehabilitering", "gäller");

        var check = link(page, at + "/consents/0");
        assertThat(desk.see(GP, check)).contains("Inget raderas", "psykiatri", "muntligt");
        desk.done(desk.send(GP, check, check, Map.of()));
        assertThat(desk.see(GP, at)).contains("återkallat").doesNotContain("href=\"" + check);
    }

    @Test
    void aNoIsNotedLikeAYesAndCannotBeWithdrawn() throws Exception {
        note(yes("answer", "NO"));

        assertThat(desk.see(GP, at))
                .contains("att läsa andra vårdgivares")
                .doesNotContain("Återkalla samtycket");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndNothingIsNoted() throws Exception {
        var yesterday = today().minusDays(1).toString();
        refuses(yes("from", yesterday), "Tiden är redan förbi");
        refuses(yes("until", yesterday), "Tiden är redan förbi");
        var early = yes("from", today().plusDays(9).toString());
        early.put("until", today().plusDays(2).toString());
        refuses(early, "Slutet ligger före början");
        var nobody = yes();
        nobody.remove("organisation." + desk.staff("hospital.jh").party());
        refuses(nobody, "Kryssa för minst en organisation");
        refuses(yes("topic.REHABILITATION", ""), "Kryssa för minst ett ämne");
        assertThat(desk.see("person.jh", "/my/access")).contains("Skrev om dig");
    }

    @Test
    void aPageThatWasOpenWhileThePersonWithdrewShowsBoth() throws Exception {
        note(yes());
        var check = link(desk.see(GP, at), at + "/consents/0");
        var open = carried(desk.see(GP, check));
        var mine = desk.see("person.jh", "/my/access");
        desk.done(
                desk.send(
                        "person.jh",
                        link(mine, "/my/access/consents/"),
                        Map.of("version", "1"),
                        Map.of()));

        var late = desk.send(GP, check, open, Map.of());
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Någon annan har ändrat", "gäller", "återkallat");
    }

    private Map<String, String> block(String kind, String by) {
        return Map.of("kind", kind, "keeper", "unit." + desk.staff(GP).unit(), "by", by);
    }

    private void block() throws Exception {
        desk.done(
                desk.send(
                        GP,
                        at + "/blocks/new",
                        at + "/blocks",
                        block("INNER", "STAFF_AT_REQUEST")));
    }

    @Test
    void onlyThePersonMayAskForABlock() throws Exception {
        for (var other : new String[] {"GUARDIAN", "STAFF"}) {
            var sent = desk.send(GP, at + "/blocks/new", at + "/blocks", block("INNER", other));
            assertThat(sent.getStatus()).isEqualTo(422);
            assertThat(sent.getContentAsString()).contains("id=\"by-error\"", "4 kap. 4 §");
        }
        assertThat(desk.see(GP, at)).contains("Din enhets uppgifter är inte spärrade.");
    }

    @Test
    void aBlockHoldsAtOnceAndIsLiftedByTheUnitThatSetIt() throws Exception {
        block();
        var page = desk.see(GP, at);
        assertThat(page).contains("Inre spärr", "spärrat", "Hälsocentralen Alsängen");

        var check = link(page, at + "/blocks/0");
        var asked = Map.of("by", "STAFF_AT_REQUEST");
        var open = carried(desk.see(GP, check));
        assertThat(desk.send(GP, check, open, Map.of()).getStatus()).isEqualTo(422);
        desk.done(desk.send(GP, check, open, asked));
        assertThat(desk.see(GP, at)).contains("hävd");
    }

    @Test
    void anotherUnitIsToldThatThereIsABlockAndInAnEmergencyWhose() throws Exception {
        block();
        var person = own.substring("/people/".length());
        desk.meets("physio.jh", PersonId.of(person));

        var outside = desk.see("physio.jh", at);
        assertThat(outside)
                .contains("Det finns spärrade uppgifter hos någon annan.")
                .doesNotContain("Inre spärr", "Häv spärren");
        openInEmergency("physio.jh");
        assertThat(desk.see("physio.jh", at))
                .contains("Det finns spärrade uppgifter hos: ", "Hälsocentralen Alsängen")
                .doesNotContain("Häv spärren</a>");
    }

    @Test
    void anotherProviderIsToldNothingOfABlock() throws Exception {
        block();
        desk.meets("private.jh", PersonId.of(own.substring(8)));

        assertThat(desk.see("private.jh", at)).doesNotContain("Det finns spärrade uppgifter");
    }

    private void openInEmergency(String user) throws Exception {
        var reason = Map.of("reason", "DANGER_TO_LIFE", "words", "Medvetslös i väntrummet");
        var check = desk.send(user, at + "/emergency", at + "/emergency", reason);
        assertThat(check.getStatus()).isEqualTo(200);
        assertThat(check.getContentAsString())
                .contains("Inget är öppnat än.", "Medvetslös i väntrummet", "60 minuter");
        var open = carried(check.getContentAsString());
        desk.done(desk.send(user, at + "/emergency", open, Map.of("step", "open")));
        desk.done(desk.send(user, at + "/emergency", open, Map.of("step", "open")));
    }

    @Test
    void anEmergencyOpeningStandsOnEveryPageWithItsTimeUntilItIsClosed() throws Exception {
        openInEmergency(GP);

        for (var page : new String[] {own, own + "/about", own + "/needs", at}) {
            assertThat(desk.see(GP, page)).contains("60 minuter kvar", "Stäng nu");
        }
        assertThat(desk.see(GP, at)).doesNotContain(at + "/emergency\"");
        desk.done(desk.send(GP, at + "/emergency/close", Map.of(), Map.of()));
        assertThat(desk.see(GP, own)).doesNotContain("kvar", "Stäng nu");
    }

    @Test
    void nothingOpensWithoutAReasonAndThatItWasTriedIsLogged() throws Exception {
        var form = desk.see(GP, at + "/emergency");
        assertThat(form).doesNotContain("Väsentlig hänsyn");
        var bare = desk.send(GP, at + "/emergency", carried(form), Map.of());
        assertThat(bare.getStatus()).isEqualTo(422);
        assertThat(bare.getContentAsString()).contains("id=\"reason-error\"", "id=\"words-error\"");
        var silent =
                desk.send(
                        GP,
                        at + "/emergency",
                        carried(form),
                        Map.of("reason", "SERIOUS_RISK", "words", " ", "step", "open"));
        assertThat(silent.getStatus()).isEqualTo(422);

        assertThat(desk.see(GP, own)).doesNotContain("Stäng nu");
        assertThat(desk.see("person.jh", "/my/access"))
                .contains("Öppnade i en nödsituation", "fick inte se");
    }
}
