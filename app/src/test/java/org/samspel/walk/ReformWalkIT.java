package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.walk.Tongue.DANISH;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.BesideOthers;

import java.io.IOException;
import java.time.LocalDate;

/**
 * Patient-directed prevention moves from the municipalities to the regions on 1 January 2027 (bill
 * L 214): the same walk on the day before and on that day, in one server that is started again.
 */
@BesideOthers
class ReformWalkIT {
    private static final LocalDate REFORM = LocalDate.of(2027, 1, 1);

    @Test
    void leadsToTheMunicipalityOnTheLastDayAndToTheRegionOnTheFirst() throws IOException {
        try (var ground = Ground.ofNorthDenmark(REFORM.minusDays(1))) {
            var before = ground.visitor("gp.nj", "da");
            prevent(before, "6101701211", "Vagn");
            before.sees("Træningsenheden, Aalborg Kommune")
                    .sees("Svar senest")
                    .looks("reform-2026-12-31");

            ground.samspel().startAgainOn(REFORM);

            var after = ground.visitor("gp.nj", "da");
            prevent(after, "6101701212", "Åse");
            after.sees("Enheden for patientrettet forebyggelse, Region Nordjylland")
                    .doesNotSee("Træningsenheden")
                    .looks("reform-2027-01-01");
            var referral = new Consultation(after, DANISH).send();
            var region = ground.visitor("prevention.nj", "da");
            region.goTo("/").seesSoon("Åse Nytårsprøve");
            region.goTo(referral).click("Acceptér og overtag ansvaret");
            assertThat(region.text())
                    .contains(
                            "Enheden for patientrettet forebyggelse, Region Nordjylland har"
                                    + " ansvaret nu");
        }
    }

    /** A course with new-onset pain ends well, and the agreement leads on to prevention (§ 3.6). */
    private static void prevent(Visitor gp, String number, String givenName) {
        var consultation = new Consultation(gp, DANISH);
        var person = consultation.meet(number, givenName, "Nytårsprøve", "0851");
        gp.click("Start et forløb");
        consultation.startCourse(5);
        gp.goTo(person).click("Vurdér uden").choose("red-flags", "none");
        gp.choose("earlierEpisodes", "one").click("Se hvad aftalen siger");
        gp.goTo(person).open("Åbn forløbet").open("Afslut forløbet");
        gp.choose("reason", "goal-reached")
                .click("Gå til kontrol")
                .sees("Derefter siger aftalen")
                .submit("Afslut forløbet")
                .sees("Næste skridt, for at forebygge nye episoder")
                .sees("§ 3.6")
                .click("Følg og gå til kontrol");
    }
}
