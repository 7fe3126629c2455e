package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.person.ContactKind;
import org.samspel.person.Identifier;
import org.samspel.person.NamedContact;
import org.samspel.person.NamedContacts;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who keeps a course together, in each country. */
@InTheHouse
class CoordinatorsTest {
    @Autowired private Coordinators coordinators;
    @Autowired private Persons persons;
    @Autowired private NamedContacts contacts;
    @Autowired private Organisations organisations;
    @Autowired private ReferralScene scene;

    @Test
    void isTheOwnPracticeWhereTheAgreementSaysSoWhoeverReferred() {
        var gp = scene.gp();
        var sent = scene.sent(scene.person()).terms();

        var coordinator = coordinators.of(gp, sent);

        assertThat(coordinator).isEqualTo(new Coordinator(gp.unit(), "", "5.2", "5.3"));
    }

    @Test
    void isTheUnitThatReferredWhereNobodyWasNamed() {
        var gp = scene.staff("gp.sk");
        var person = registered(gp);
        var sender = new UnitId(UUID.randomUUID());

        assertThat(coordinators.of(gp, terms(person, sender)))
                .isEqualTo(new Coordinator(sender, "", "6.2", "6.3"));
    }

    @Test
    void isTheUnitOfTheNamedContactWhileThatLasts() {
        var gp = scene.staff("gp.sk");
        var person = registered(gp);
        var own = organisations.unit(gp.area(), gp.unit()).orElseThrow();
        var sender = new UnitId(UUID.randomUUID());
        name(gp, person, own.name(), Optional.of(LocalDate.of(2026, 12, 31)));

        assertThat(at(MONDAY, () -> coordinators.of(gp, terms(person, sender))))
                .isEqualTo(new Coordinator(gp.unit(), "Karin Kontaktlund", "6.2", "6.3"));
        assertThat(
                        at(
                                MONDAY.plusSeconds(90L * 24 * 3600),
                                () -> coordinators.of(gp, terms(person, sender))))
                .isEqualTo(new Coordinator(sender, "", "6.2", "6.3"));
    }

    @Test
    void givesNoTasksToAUnitThatIsNoneOfTheAreas() {
        var gp = scene.staff("gp.sk");
        var person = registered(gp);
        name(gp, person, "En enhet som ingen har", Optional.empty());

        assertThat(at(MONDAY, () -> coordinators.of(gp, terms(person, gp.unit()))))
                .isEqualTo(new Coordinator(gp.unit(), "Karin Kontaktlund", "6.2", "6.3"));
    }

    private void name(Actor.Staff gp, Person person, String unit, Optional<LocalDate> until) {
        contacts.save(
                gp,
                person,
                new NamedContact(
                        contacts.newId(),
                        0,
                        ContactKind.FAST_VARDKONTAKT,
                        "Karin Kontaktlund",
                        unit,
                        "",
                        "",
                        LocalDate.of(2026, 1, 1),
                        until));
    }

    private Person registered(Actor.Staff gp) {
        return persons.register(
                gp,
                new RegisterPerson(
                        new Identifier("urn:test", UUID.randomUUID().toString()),
                        "Anna",
                        "Testsson",
                        LocalDate.of(1972, 3, 1),
                        "1230",
                        gp.unit()));
    }

    private static ReferralTerms terms(Person person, UnitId sender) {
        var model = ReferralFixtures.aReferral(ReferralStatus.STARTED).terms();
        return new ReferralTerms(
                model.id(),
                person.id(),
                sender,
                model.receiver(),
                false,
                "long-term-pain",
                1,
                "5.4",
                "7.3",
                "pain-clinic",
                HandOver.TAKE_OVER,
                model.status(),
                model.moments(),
                Optional.empty(),
                List.of());
    }
}
