package org.samspel.plan;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Courses;
import org.samspel.person.ContactKind;
import org.samspel.person.NamedContact;
import org.samspel.person.NamedContacts;
import org.samspel.person.Person;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralReading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before anybody writes a word of the plan: from the course, the referrals, the
 * catalogue and the named contacts. Each is read where it is kept; what goes into the plan is what
 * the parties then agree on.
 */
@Component
class KnownForPlan {
    /** Whom a plan has as its contact, the nearest first. */
    private static final List<ContactKind> CONTACTS =
            List.of(
                    ContactKind.FAST_VARDKONTAKT,
                    ContactKind.KONTAKTPERSON,
                    ContactKind.KONTAKTPERSON_DK,
                    ContactKind.TOVHOLDER);

    private final Courses courses;
    private final ReferralReading referrals;
    private final NamedContacts contacts;
    private final Agreements agreements;
    private final Organisations organisations;
    private final int followUpDays;

    KnownForPlan(
            Courses courses,
            ReferralReading referrals,
            NamedContacts contacts,
            Agreements agreements,
            Organisations organisations,
            @Value("${samspel.plan.follow-up-days:90}") int followUpDays) {
        this.courses = courses;
        this.referrals = referrals;
        this.contacts = contacts;
        this.agreements = agreements;
        this.organisations = organisations;
        this.followUpDays = followUpDays;
    }

    /**
     * @param unit that begins the plan
     */
    Known of(Actor actor, Person person, Unit unit, LocalDate today) {
        var area = organisations.area(actor.area());
        var situation = situation(actor, person, area, today);
        var services = services(actor, person, area);
        return new Known(
                views(actor, services, situation.isPresent()),
                overall(area, unit),
                contact(actor, person, today),
                today.plusDays(followUpDays),
                situation,
                services);
    }

    /** By the course, in the words of its agreement. */
    private Optional<String> situation(Actor actor, Person person, Area area, LocalDate today) {
        return courses.openCourses(actor, person.id()).stream()
                .findFirst()
                .flatMap(
                        course ->
                                version(area, course.agreement(), course.agreementVersion())
                                        .map(
                                                agreed ->
                                                        agreed.title()
                                                                + ": "
                                                                + course.phaseOn(today, agreed)
                                                                        .name()
                                                                        .in(area.language())));
    }

    private List<Known.Given> services(Actor actor, Person person, Area area) {
        return referrals.ofPerson(actor, person.id()).stream()
                .filter(referral -> !referral.status().isEnded())
                .filter(
                        referral ->
                                referral.receiver().isPresent() || referral.outside().isPresent())
                .sorted(Comparator.comparing(Referral::sentAt))
                .map(referral -> given(referral, area))
                .toList();
    }

    private Known.Given given(Referral referral, Area area) {
        var destination =
                version(area, referral.agreement(), referral.agreementVersion())
                        .flatMap(agreed -> agreed.destination(referral.destination()));
        var catalogue = destination.flatMap(to -> to.service()).orElse("");
        var fee =
                catalogue.isEmpty()
                        ? ""
                        : organisations
                                .service(area.id(), catalogue)
                                .flatMap(found -> found.description().fee())
                                .map(stated -> stated.text())
                                .orElse("");
        return new Known.Given(
                destination.map(to -> to.name().in(area.language())).orElse(referral.destination()),
                LocalDate.ofInstant(
                        referral.moments().startedAt().orElse(referral.sentAt()), area.zone()),
                new Service(
                        responsible(referral, area),
                        catalogue,
                        "",
                        fee,
                        Optional.of(
                                new Service.Agreed(
                                        referral.agreement(),
                                        referral.agreementVersion(),
                                        referral.clause())),
                        Optional.of(referral.id())));
    }

    private Responsible responsible(Referral referral, Area area) {
        return referral.receiver()
                .flatMap(unit -> organisations.unit(area.id(), unit))
                .<Responsible>map(
                        unit -> new Responsible.Principal(unit.party(), Optional.of(unit.id())))
                .orElseGet(() -> new Responsible.Outside(referral.outsideName().orElse("?")));
    }

    private PlanContact contact(Actor actor, Person person, LocalDate today) {
        return contacts.of(actor, person).stream()
                .filter(named -> named.isCurrentOn(today))
                .filter(named -> CONTACTS.contains(named.kind()))
                .min(Comparator.comparingInt(named -> CONTACTS.indexOf(named.kind())))
                .map(KnownForPlan::contact)
                .orElse(PlanContact.NOBODY);
    }

    private static PlanContact contact(NamedContact named) {
        return new PlanContact(named.name(), named.unit(), named.phone(), named.substitute());
    }

    /** The principal of the unit that begins; where that is none, the region. */
    private Optional<PartyId> overall(Area area, Unit unit) {
        var parties = organisations.parties(area.id());
        return parties.stream()
                .filter(party -> party.id().equals(unit.party()))
                .filter(party -> PlanRules.isPrincipal(party, area.country()))
                .findFirst()
                .or(
                        () ->
                                parties.stream()
                                        .filter(it -> it.kind().name().equals("REGION"))
                                        .findFirst())
                .map(Party::id);
    }

    /**
     * A joint plan where two organisations give services; a course asks for a rehabilitation plan.
     */
    private static Set<PlanView> views(Actor actor, List<Known.Given> services, boolean hasCourse) {
        var parties = new ArrayList<PartyId>();
        if (actor instanceof Actor.Staff staff) {
            parties.add(staff.party());
        }
        for (var given : services) {
            if (given.terms().responsible() instanceof Responsible.Principal(var party, var _)) {
                parties.add(party);
            }
        }
        var views = EnumSet.noneOf(PlanView.class);
        if (hasCourse) {
            views.add(PlanView.REHABILITATION);
        }
        views.add(
                parties.stream().distinct().count() > 1 ? PlanView.SIP : PlanView.PATIENT_CONTRACT);
        return views;
    }

    private Optional<AgreementVersion> version(Area area, String slug, int number) {
        return agreements.version(area.id(), slug, number);
    }

    /** The unit of staff; of what persons begin themselves, their own practice. */
    Unit unit(Actor actor, Person person) {
        UnitId unit = actor instanceof Actor.Staff staff ? staff.unit() : person.gpUnit();
        return organisations
                .unit(actor.area(), unit)
                .orElseThrow(() -> new IllegalStateException("A unit that is not in the area"));
    }
}
