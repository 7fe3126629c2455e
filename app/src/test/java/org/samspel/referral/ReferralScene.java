package org.samspel.referral;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.agreement.AgreementContent;
import org.samspel.agreement.HandOver;
import org.samspel.identity.AccountContent;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Playback;
import org.samspel.organisation.OrganisationContent;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.Assessments;
import org.samspel.pathway.CourseFacts;
import org.samspel.pathway.Courses;
import org.samspel.pathway.Routing;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.pathway.Routings;
import org.samspel.pathway.StartOutcome;
import org.samspel.person.Identifier;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.springframework.boot.test.context.TestComponent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Persons with low back pain in Aalborg, and the units of the delivered content. */
@TestComponent
public class ReferralScene {
    /** A Monday; five working days later it is Monday the 23rd. */
    public static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private final Accounts accounts;
    private final Persons persons;
    private final CareRelations relations;
    private final Courses courses;
    private final Assessments assessments;
    private final Routings routings;
    private final Referrals referrals;
    private final AtomicLong routed = new AtomicLong();

    ReferralScene(
            OrganisationContent organisations,
            AgreementContent agreements,
            AccountContent users,
            Accounts accounts,
            Persons persons,
            CareRelations relations,
            Courses courses,
            Assessments assessments,
            Routings routings,
            Referrals referrals) {
        this.accounts = accounts;
        this.persons = persons;
        this.relations = relations;
        this.courses = courses;
        this.assessments = assessments;
        this.routings = routings;
        this.referrals = referrals;
        organisations.load();
        agreements.load();
        users.load();
    }

    /** Does it at that moment; listeners run at once. */
    public static <T> T at(Instant moment, Callable<T> work) {
        var result = new AtomicReference<T>();
        new Playback(moment, new Random(UUID.randomUUID().getMostSignificantBits()))
                .run(
                        () -> {
                            try {
                                result.set(work.call());
                            } catch (RuntimeException fault) {
                                throw fault;
                            } catch (Exception fault) {
                                throw new IllegalStateException(fault);
                            }
                        });
        return result.get();
    }

    public Actor.Staff staff(String user) {
        return (Actor.Staff) accounts.named(user).flatMap(accounts::actor).orElseThrow();
    }

    public Actor.Staff gp() {
        return staff("gp.nj");
    }

    public Actor.Staff municipality() {
        return staff("municipality.nj");
    }

    /** A new person of the practice, who lives in Aalborg. */
    public PersonId person() {
        var gp = gp();
        var person =
                persons.register(
                                gp,
                                new RegisterPerson(
                                        new Identifier("urn:test", UUID.randomUUID().toString()),
                                        "Anna",
                                        "Prøvesen",
                                        LocalDate.of(1972, 3, 1),
                                        "0851",
                                        gp.unit()))
                        .id();
        relations.begin(gp, person, gp.unit(), RelationKind.OWN_GP, "test");
        return person;
    }

    /** The GP follows the agreement: municipal programme, with the job centre beside it. */
    public Routing followed(PersonId person) {
        return routed(person, new RoutingChoice.Follow());
    }

    public Routing routedTo(PersonId person, String destination) {
        return routed(
                person, new RoutingChoice.Otherwise(destination, "clinical-judgement", "prøver"));
    }

    private Routing routed(PersonId person, RoutingChoice choice) {
        // Of two assessments in the same moment neither is the later one.
        return at(
                MONDAY.plusMillis(routed.incrementAndGet()),
                () -> {
                    var gp = gp();
                    var facts = new CourseFacts(LocalDate.of(2026, 8, 3), Optional.empty(), "");
                    var course =
                            switch (courses.start(gp, person, "low-back-pain", facts)) {
                                case StartOutcome.Started(var id) -> id;
                                case StartOutcome.AlreadyOpen(var id) -> id;
                                case StartOutcome other ->
                                        throw new IllegalStateException(other.toString());
                            };
                    var kept =
                            (AssessmentOutcome.Kept)
                                    assessments.assess(
                                            gp,
                                            new AssessPerson(
                                                    course,
                                                    UUID.randomUUID(),
                                                    true,
                                                    Map.of(
                                                            "legPain", "none",
                                                            "earlierEpisodes", "one",
                                                            "earlierTraining", "none",
                                                            "specialistAssessed", "no",
                                                            "psychosocialNeeds", "no",
                                                            "sickLeaveWeeks", "3",
                                                            "workAbility", "threatened")));
                    return ((RoutingOutcome.Decided) routings.decide(gp, kept.assessment(), choice))
                            .routing();
                });
    }

    /** Sent on Monday to the municipality's training unit in Aalborg. */
    public Referral sent(PersonId person) {
        var wish = ReferPerson.to(followed(person).id());
        return ((ReferralOutcome.Sent) at(MONDAY, () -> referrals.refer(gp(), wish))).referral();
    }

    /** Sent on Monday to a destination of the GP's choice, as this kind. */
    public Referral sent(PersonId person, String destination, HandOver kind) {
        return sent(ReferPerson.to(routedTo(person, destination).id()).as(kind));
    }

    public Referral sent(ReferPerson wish) {
        return ((ReferralOutcome.Sent) at(MONDAY, () -> referrals.refer(gp(), wish))).referral();
    }
}
