package org.samspel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.PersonId;
import org.samspel.person.FactSource;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.Protection;
import org.samspel.person.StatusChange;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A protected identity on the pages of access, blocks, who has looked, checks and exports. */
@InTheHouse
class ProtectedAccessPagesTest {
    private static final String GP = "gp.jh";
    private static final String CLINIC = "paincentre.jh";
    private static final String REVIEWER = "reviewer.jh";

    private static final String NAME = "Provsson";

    @Autowired private AtTheDesk desk;
    @Autowired private Persons persons;
    @Autowired private PersonStatuses statuses;
    private PersonId person = new PersonId(UUID.randomUUID());
    private String at = "";

    @BeforeEach
    void aProtectedPersonWhomTwoUnitsHaveMet() throws Exception {
        person = desk.person();
        at = "/people/" + person;
        desk.meets(CLINIC, person);
        var gp = desk.staff(GP);
        var version = persons.find(gp, person).orElseThrow().version();
        statuses.record(
                gp,
                person,
                version,
                new StatusChange.IdentityProtected(
                        LocalDate.of(2026, 1, 1), Protection.SEKRETESSMARKERING),
                FactSource.POPULATION_REGISTER);
        desk.see(GP, at);
        desk.see("person.jh", "/my/access");
    }

    @Test
    void isHiddenOnTheFormsOfStaffUntilTheySayWhy() throws Exception {
        for (var page : List.of("", "/consents/new", "/blocks/new", "/emergency")) {
            for (var user : List.of(GP, CLINIC)) {
                var answer = desk.open(user, at + "/access" + page);
                assertThat(answer.getContentAsString())
                        .as("%s %s", user, page)
                        .doesNotContain(NAME);
                assertThat(answer.getStatus()).isEqualTo(403);
            }
        }
        openIdentity(GP);
        assertThat(desk.see(GP, at + "/access")).contains(NAME);
    }

    private void openIdentity(String user) throws Exception {
        desk.done(desk.send(user, at, at + "/open", Map.of("reason", "ringer om tiden")));
    }

    /** Where somebody with a protected identity is treated says where they are. */
    @Test
    void aBlockDoesNotTellAnotherUnitWhereItWasSet() throws Exception {
        openIdentity(GP);
        openIdentity(CLINIC);
        var fields =
                Map.of(
                        "by", "STAFF_AT_REQUEST",
                        "kind", "INNER",
                        "keeper", "unit." + desk.staff(GP).unit());
        desk.done(desk.send(GP, at + "/access/blocks/new", at + "/access/blocks", fields));

        assertThat(desk.see(GP, at + "/access")).contains("Inre spärr", "Alsängen");
        // The inner block of another unit is a fact; in an emergency, of anybody else, whose it is.
        var emergency = at + "/access/emergency";
        var reason = Map.of("reason", "SERIOUS_RISK", "words", "Svimmar", "step", "open");
        desk.done(desk.send(CLINIC, emergency, emergency, reason));
        assertThat(desk.see(CLINIC, at + "/access"))
                .contains("spärrade uppgifter hos någon annan", "Stäng nu")
                .doesNotContain("Inre spärr", "uppgifter hos:");
    }

    @Test
    void isHiddenFromTheLogReviewerOnEveryPageAndInTheFile() throws Exception {
        for (var page :
                List.of(
                        "",
                        "/log",
                        "/checks/SAMPLE",
                        "/checks/COLLEAGUES",
                        "/checks/SAME_NAME",
                        "/checks/RELATIVES",
                        "/checks/MANY_PERSONS",
                        "/export")) {
            assertThat(desk.see(REVIEWER, "/reviews" + page)).as(page).doesNotContain(NAME);
        }
        assertThat(desk.see(REVIEWER, "/reviews/log")).contains(Lines.tail(Optional.of(person)));
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        var file =
                desk.send(
                        REVIEWER,
                        "/reviews/export",
                        "/reviews/export",
                        Map.of("from", today, "until", today));
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsString()).contains(person.toString()).doesNotContain(NAME);
    }

    @Test
    void thePersonThemselvesReadWhoHasLooked() throws Exception {
        assertThat(desk.see("person.jh", "/my/access")).contains("Läste om dig");
    }
}
