package org.samspel.matrix;

import org.samspel.access.BlockOutcome;
import org.samspel.access.Blocks;
import org.samspel.access.CareRelations;
import org.samspel.access.Consents;
import org.samspel.access.NoteConsent;
import org.samspel.access.RelationKind;
import org.samspel.access.SetBlock;
import org.samspel.access.law.Block;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.agreement.StageFact;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Organisations;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.Assessments;
import org.samspel.pathway.CourseFacts;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.Courses;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.pathway.Routings;
import org.samspel.pathway.StartOutcome;
import org.samspel.pathway.StateOfCourse;
import org.samspel.pathway.Stated;
import org.samspel.pathway.StatementOutcome;
import org.samspel.pathway.Statements;
import org.samspel.person.FactSource;
import org.samspel.person.Identifier;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.Protection;
import org.samspel.person.RegisterPerson;
import org.samspel.person.StatusChange;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.ReferralOutcome;
import org.samspel.referral.Referrals;
import org.springframework.boot.test.context.TestComponent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Persons of Jämtland Härjedalen in each situation, with a course, statements and referrals. */
@TestComponent
class Subjects {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final String AGREEMENT = "long-term-pain";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Persons persons;
    private final PersonStatuses statuses;
    private final CareRelations relations;
    private final Consents consents;
    private final Blocks blocks;
    private final Courses courses;
    private final Assessments assessments;
    private final Routings routings;
    private final Statements statements;
    private final Referrals referrals;

    Subjects(
            Accounts accounts,
            Organisations organisations,
            Persons persons,
            PersonStatuses statuses,
            CareRelations relations,
            Consents consents,
            Blocks blocks,
            Courses courses,
            Assessments assessments,
            Routings routings,
            Statements statements,
            Referrals referrals) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.persons = persons;
        this.statuses = statuses;
        this.relations = relations;
        this.consents = consents;
        this.blocks = blocks;
        this.courses = courses;
        this.assessments = assessments;
        this.routings = routings;
        this.statements = statements;
        this.referrals = referrals;
    }

    /** A person who stands so to the reader. */
    Subject of(Actor.Staff reader, Situation situation) {
        var writer = writer(reader, situation);
        var person = person(writer);
        var ids = written(writer, person);
        switch (situation) {
            case OWN_UNIT, NO_RELATION, OTHER_AREA -> {}
            case SAME_PROVIDER, OTHER_WITHOUT -> meet(reader, person);
            case OTHER_WITH_CONSENT -> {
                meet(reader, person);
                consent(reader, person);
            }
            case BLOCKED -> {
                meet(reader, person);
                block(writer, person);
            }
            case PROTECTED -> protect(writer, person);
        }
        return new Subject(ids);
    }

    private Actor.Staff writer(Actor.Staff reader, Situation situation) {
        var inRegion = !reader.party().equals(accounts.staff("municipality.jh").party());
        return switch (situation) {
            case OWN_UNIT, PROTECTED -> reader;
            case SAME_PROVIDER, BLOCKED, NO_RELATION ->
                    inRegion ? colleagueInTheRegion(reader) : homeCare(reader);
            case OTHER_WITH_CONSENT, OTHER_WITHOUT ->
                    accounts.staff(inRegion ? "municipality.jh" : "gp.jh");
            case OTHER_AREA -> accounts.staff("gp.sk");
        };
    }

    private Actor.Staff colleagueInTheRegion(Actor.Staff reader) {
        var gp = accounts.staff("gp.jh");
        return reader.unit().equals(gp.unit()) ? accounts.staff("hospital.jh") : gp;
    }

    /** Another unit of the same municipality. */
    private Actor.Staff homeCare(Actor.Staff reader) {
        var unit = organisations.unitNamed(reader.area(), "ostersund-hemsjukvard").orElseThrow();
        return new Actor.Staff(
                reader.area(), reader.user(), reader.role(), unit.id(), unit.party());
    }

    private PersonId person(Actor.Staff writer) {
        var place = writer.area().code().equals("jh") ? "2380" : "1280";
        var practice = accounts.staff("gp." + writer.area().code());
        var person =
                persons.register(
                                writer,
                                new RegisterPerson(
                                        new Identifier("urn:matrix", UUID.randomUUID().toString()),
                                        "Lars",
                                        "Provsson",
                                        LocalDate.of(1972, 3, 1),
                                        place,
                                        practice.unit()))
                        .id();
        meet(writer, person);
        return person;
    }

    private void meet(Actor.Staff staff, PersonId person) {
        relations.begin(staff, person, staff.unit(), RelationKind.TURNED_TO_UNIT, "test");
    }

    private Map<String, String> written(Actor.Staff writer, PersonId person) {
        var ids = new HashMap<String, String>();
        ids.put("people id", person.toString());
        var facts = new CourseFacts(TODAY.minusWeeks(30), Optional.empty(), "");
        var course =
                ((StartOutcome.Started) courses.start(writer, person, AGREEMENT, facts)).course();
        ids.put("courses id", course.value().toString());
        if (writer.area().code().equals("jh")) {
            ids.put("statements id", stated(writer, course));
            ids.put("referrals id", sent(writer, course));
            var assessment = assessed(writer, course);
            ids.put("assessments id", assessment.value().toString());
            ids.put("referrals routing", routed(writer, assessment).value().toString());
        }
        return ids;
    }

    private String stated(Actor.Staff writer, CourseId course) {
        var wish =
                new StateOfCourse(
                        course,
                        UUID.randomUUID(),
                        new Stated.Milestone(StageFact.PLAN_AGREED),
                        TODAY,
                        "");
        return ((StatementOutcome.Kept) statements.state(writer, wish))
                .statement()
                .id()
                .value()
                .toString();
    }

    private AssessmentId assessed(Actor.Staff writer, CourseId course) {
        var wish = new AssessPerson(course, UUID.randomUUID(), true, Map.of());
        return ((AssessmentOutcome.Kept) assessments.assess(writer, wish)).assessment();
    }

    private RoutingId routed(Actor.Staff writer, AssessmentId assessment) {
        // The region sends inside itself, the municipality to somebody who is no reader here.
        var inRegion = writer.party().equals(accounts.staff("gp.jh").party());
        var choice =
                new RoutingChoice.Otherwise(
                        inRegion ? "pain-clinic" : "procured-mmr", "person-wish", "");
        return ((RoutingOutcome.Decided) routings.decide(writer, assessment, choice))
                .routing()
                .id();
    }

    private String sent(Actor.Staff writer, CourseId course) {
        var routing = routed(writer, assessed(writer, course));
        var outcome = referrals.refer(writer, ReferPerson.to(routing).consenting());
        return ((ReferralOutcome.Sent) outcome).referral().id().value().toString();
    }

    private void consent(Actor.Staff reader, PersonId person) {
        var topics = Set.of(DataCategory.REHABILITATION, DataCategory.WORK_ABILITY);
        consents.note(
                reader,
                new NoteConsent(
                        consents.newId(),
                        person,
                        ConsentKind.READING,
                        Consent.Answer.YES,
                        new Scope(Set.of(reader.party()), Set.of(), topics, Set.of(), Set.of()),
                        new Given(Given.By.PERSON, Given.How.ORAL, true),
                        Optional.empty()));
    }

    private void block(Actor.Staff writer, PersonId person) {
        var outcome =
                blocks.set(
                        writer,
                        new SetBlock(
                                blocks.newId(),
                                person,
                                Block.Kind.INNER,
                                Optional.of(writer.party()),
                                Optional.of(writer.unit()),
                                Block.SetBy.STAFF_AT_REQUEST));
        if (!(outcome instanceof BlockOutcome.Done)) {
            throw new IllegalStateException("Not blocked");
        }
    }

    private void protect(Actor.Staff writer, PersonId person) {
        var version = persons.find(writer, person).orElseThrow().version();
        statuses.record(
                writer,
                person,
                version,
                new StatusChange.IdentityProtected(TODAY, Protection.SKYDDAD_FOLKBOKFORING),
                FactSource.POPULATION_REGISTER);
    }
}
