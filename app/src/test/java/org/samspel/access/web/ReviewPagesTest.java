package org.samspel.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.web.AtTheDesk.carried;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.EmergencyOpenings;
import org.samspel.access.OpenEmergency;
import org.samspel.access.law.EmergencyReason;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UserId;
import org.samspel.person.Identifier;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.samspel.person.Relative;
import org.samspel.person.Relatives;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The log reviewer’s pages: what waits, what recurs, and the log. */
@InTheHouse
class ReviewPagesTest {
    private static final String REVIEWER = "reviewer.jh";
    private static final Map<String, String> FINE = Map.of("result", "FINE", "words", "Allt väl.");

    @Autowired private AtTheDesk desk;
    @Autowired private AtAPractice practice;
    @Autowired private Access access;
    @Autowired private Persons persons;
    @Autowired private Relatives relatives;
    @Autowired private EmergencyOpenings emergencies;

    @Test
    void namesAColleagueWithoutAnAccountByRoleAndUnit() throws Exception {
        var gp = practice.gp();
        var colleague =
                new Actor.Staff(
                        gp.area(), new UserId(UUID.randomUUID()), gp.role(), gp.unit(), gp.party());
        access.decide(colleague, Action.READ, practice.person());

        assertThat(desk.see("reviewer.nj", "/reviews/log"))
                .containsPattern("Uden egen konto, praktiserende læge<span[^>]*>Lægehuset Vejgaard")
                .doesNotContain("Systemet, praktiserende læge");
    }

    @Test
    void anEmergencyOpeningWaitsUntilItIsDocumentedOnce() throws Exception {
        var person = desk.person();
        var words = "Svimmar " + UUID.randomUUID();
        var id = open(person, words);
        var waiting = "/reviews/waiting/" + id;
        desk.see("gp.jh", "/people/" + person);

        assertThat(desk.see(REVIEWER, "/reviews")).contains(waiting, "Allvarlig risk");
        var page = desk.see(REVIEWER, waiting);
        assertThat(page)
                .contains(words, "Lovisa Läkarby", "Nödöppning", "Läsning")
                .doesNotContain("Provsson");
        var empty = desk.send(REVIEWER, waiting, carried(page), Map.of());
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("result-error", "words-error");

        var other = desk.see(REVIEWER, waiting);
        desk.done(desk.send(REVIEWER, waiting, carried(page), FINE));
        desk.done(desk.send(REVIEWER, waiting, carried(page), FINE));
        assertThat(desk.see(REVIEWER, "/reviews")).doesNotContain(waiting).contains("Allt väl.");
        var late =
                desk.send(
                        REVIEWER,
                        waiting,
                        carried(other),
                        Map.of("result", "TO_LOOK_INTO", "words", "Vänta."));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Vänta.", "Allt väl.");
    }

    private UUID open(PersonId person, String words) {
        var wish =
                new OpenEmergency(emergencies.newId(), person, EmergencyReason.SERIOUS_RISK, words);
        emergencies.open(desk.staff("gp.jh"), wish);
        return wish.id();
    }

    @Test
    void aSampleIsDrawnOnceAndTheCheckIsDueAgain() throws Exception {
        desk.see("gp.jh", "/people/" + desk.person());
        var address = "/reviews/checks/SAMPLE";
        var page = desk.see(REVIEWER, address);
        assertThat(page).contains("Läsning").doesNotContain("Provsson");

        desk.done(desk.send(REVIEWER, address, carried(page), FINE));
        desk.done(desk.send(REVIEWER, address, carried(page), FINE));
        assertThat(desk.see(REVIEWER, "/reviews")).contains("om 30 dagar");
        var other = carried(page);
        other.put("id", UUID.randomUUID().toString());
        assertThat(desk.send(REVIEWER, address, other, FINE).getStatus()).isEqualTo(409);
    }

    @Test
    void aPeriodThatHasNotBeenAndAKindThatIsNotThereAreNoChecks() throws Exception {
        var address = "/reviews/checks/COLLEAGUES";
        var fields = carried(desk.see(REVIEWER, address));
        fields.put("until", "2099-01-01T00:00:00Z");

        assertThat(desk.send(REVIEWER, address, fields, FINE).getStatus()).isEqualTo(404);
        assertThat(desk.open(REVIEWER, "/reviews/checks/EMERGENCY").getStatus()).isEqualTo(404);
        assertThat(desk.open(REVIEWER, "/reviews/waiting/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void findsWhoLookedAtAColleagueOrAtTheirOwnName() throws Exception {
        var colleague = called("Kåre", "Kollegfors");
        var relative = called("Anna", "Kommunsdal");
        var user = desk.staff("municipality.jh");
        access.decide(user, Action.READ, colleague);
        access.decide(user, Action.READ, relative);

        assertThat(desk.see(REVIEWER, "/reviews/checks/COLLEAGUES"))
                .contains("Kajsa Kommunsdal", Lines.tail(Optional.of(colleague)))
                .doesNotContain(Lines.tail(Optional.of(relative)), "Kollegfors");
        assertThat(desk.see(REVIEWER, "/reviews/checks/SAME_NAME"))
                .contains(Lines.tail(Optional.of(relative)))
                .doesNotContain(Lines.tail(Optional.of(colleague)));
    }

    @Test
    void findsWhoLookedAtSomebodyWhoNamedThemARelative() throws Exception {
        var mother = called("Berit", "Provsson");
        var other = called("Bertil", "Provsson");
        var user = desk.staff("municipality.jh");
        names(mother, "KAJSA kommunsdal");
        names(other, "Kajsa Kommunsdalen");
        access.decide(user, Action.READ, mother);
        access.decide(user, Action.READ, other);
        access.decide(desk.staff("hospital.jh"), Action.READ, mother);

        var page = desk.see(REVIEWER, "/reviews/checks/RELATIVES");
        assertThat(page)
                .contains("Kajsa Kommunsdal", Lines.tail(Optional.of(mother)))
                .doesNotContain(Lines.tail(Optional.of(other)), "Provsson", "Hedda Lindsmärt");
        desk.done(desk.send(REVIEWER, "/reviews/checks/RELATIVES", carried(page), FINE));
    }

    private void names(PersonId person, String relative) {
        var gp = desk.staff("gp.jh");
        relatives.save(
                gp,
                persons.find(gp, person).orElseThrow(),
                new Relative(
                        relatives.newId(),
                        0,
                        relative,
                        "dotter",
                        "",
                        true,
                        "",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty()));
    }

    private PersonId called(String given, String family) {
        var gp = desk.staff("gp.jh");
        return persons.register(
                        gp,
                        new RegisterPerson(
                                new Identifier("urn:test", UUID.randomUUID().toString()),
                                given,
                                family,
                                LocalDate.of(1980, 5, 6),
                                "2380",
                                gp.unit()))
                .id();
    }

    @Test
    void findsWhoHadToDoWithManyInAShortTime() throws Exception {
        var user = desk.staff("hospital.jh");
        for (var n = 0; n < 90; n++) {
            access.decide(user, Action.READ, new PersonId(UUID.randomUUID()));
        }

        assertThat(desk.see(REVIEWER, "/reviews/checks/MANY_PERSONS"))
                .containsPattern("Hedda Lindsmärt[\\s\\S]*?\\d\\d olika patienter");
    }
}
