package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.util.regex.Pattern;

/**
 * What a patient decides, and what becomes of it at three desks: the health centre’s records are
 * blocked to the hospital of the same region, opened to the municipality by consent, and closed
 * again, each at once.
 */
@ExtendWith(SharedGround.class)
@ResourceLock(SharedGround.LOCK)
class ConsentWalkIT {
    private static final Pattern ACCESS = Pattern.compile("/people/[0-9a-f-]{36}/access$");

    @Test
    void aBlockAConsentAndItsWithdrawalHoldAtOnce(Ground ground) {
        var gp = ground.visitor("gp.jh", "sv");
        var person =
                new Consultation(gp, Tongue.SWEDISH)
                        .meet("758314-9054", "Bíera", "Spärrlund", "2380");
        gp.click("Starta ett förlopp");
        new Consultation(gp, Tongue.SWEDISH).startCourse(20);
        gp.goTo(person);
        var course = gp.open("Öppna förloppet").path();
        var access = person + "/access";

        var hospital = meet(ground.visitor("hospital.jh", "sv"), "Remiss om smärta");
        assertThat(hospital.status(course)).isEqualTo(200);

        gp.goTo(access).click("Spärra uppgifter").choose("by", "STAFF_AT_REQUEST");
        gp.choose("kind", "INNER").pick("Hälsocentralen Alsängen");
        gp.looks("consent-1-block").submit("Spärra nu").isAt(ACCESS).looks("consent-2-blocked");
        assertThat(hospital.status(course)).isEqualTo(403);
        hospital.sees("4 kap. 4").looks("consent-3-hospital-refused");

        gp.click("Häv spärren").choose("by", "STAFF_AT_REQUEST").submit("Häv spärren").isAt(ACCESS);
        assertThat(hospital.status(course)).as("opened after lifting").isEqualTo(200);

        var municipality = meet(ground.visitor("municipality.jh", "sv"), "Söker hjälp hemma");
        assertThat(municipality.status(course)).isEqualTo(403);
        municipality.sees("2022:913").looks("consent-4-municipality-refused");

        municipality.goTo(access).click("Anteckna ett svar på en fråga om samtycke");
        municipality
                .choose("kind", "READING")
                .choose("answer", "YES")
                .tickNamed("Östersunds kommun")
                .tickNamed("rehabilitering")
                .choose("by", "PERSON")
                .choose("how", "ORAL")
                .looks("consent-5-consent")
                .submit("Anteckna svaret")
                .isAt(ACCESS);
        assertThat(municipality.status(course)).as("opened by consent").isEqualTo(200);
        municipality.looks("consent-6-municipality-reads");

        municipality.goTo(access).open("Återkalla samtycket").looks("consent-7-withdraw");
        municipality.submit("Återkalla samtycket").isAt(ACCESS);
        assertThat(municipality.status(course)).as("closed by withdrawing").isEqualTo(403);
        municipality.looks("consent-8-closed-again");
    }

    /** Begins a relation with the patient, who has turned to the unit. */
    private static Visitor meet(Visitor staff, String reason) {
        return staff.goTo("/people")
                .fill("query", "758314-9054")
                .click("Sök")
                .fill("reason", reason)
                .submit("Upprätta relation")
                .sees("Bíera Spärrlund");
    }
}
