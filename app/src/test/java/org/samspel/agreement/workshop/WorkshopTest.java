package org.samspel.agreement.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.Term;
import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.agreement.workshop.ClauseText.Deadline;
import org.samspel.agreement.workshop.ClauseText.TimeUnit;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the mandate to a version in force, on a database of its own. */
@SpringBootTest(properties = "spring.application.name=workshop")
class WorkshopTest {
    private static final String SLUG = "low-back-pain";
    private static final List<String> BODIES =
            List.of("Strategisk Sundhedsforum", "Sundhedssamarbejdsudvalget");

    @Autowired private Mandates mandates;
    @Autowired private Revisions revisions;
    @Autowired private DraftClauses clauses;
    @Autowired private Consultations consultations;
    @Autowired private PartyAnswers answers;
    @Autowired private Approvals approvals;
    @Autowired private Agreements agreements;
    @Autowired private AgreementTexts texts;
    @Autowired private AreaClock clock;
    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff secretary;
    private RevisionKey key;
    private LocalDate today;

    @BeforeEach
    void begin() {
        secretary = accounts.staff("secretary.nj");
        today = clock.today(secretary.area());
        key = done(mandates.begin(secretary, SLUG, "Aftalen revideres.", BODIES)).key();
    }

    @AfterEach
    void giveUp() {
        revisions
                .find(secretary, key)
                .filter(revision -> revision.life().isUnderWay())
                .ifPresent(revision -> revisions.archive(secretary, key));
    }

    @Test
    void keepsOneRevisionOfAnAgreementUnderWayAndLeavesItToTheSecretariat() {
        assertThat(mandates.begin(secretary, SLUG, "Igen", BODIES))
                .isEqualTo(Outcome.refused(new Refusal.UnderWay(key.number())));
        var gp = accounts.staff("gp.nj");
        assertThat(mandates.begin(gp, SLUG, "Igen", BODIES))
                .isEqualTo(Outcome.refused(new Refusal.NotYours()));
        assertThat(revisions.find(gp, key)).isEmpty();
        assertThat(revisions.find(accounts.staff("secretary.jh"), key)).isEmpty();
    }

    @Test
    void drawsTheDraftFromTheVersionInForceWithTheDeadlinesAtTheirClauses() {
        var draft = drafted();

        assertThat(draft.clauses()).hasSameSizeAs(draft.base().clauses());
        assertThat(draft.tables())
                .extracting(DraftTable::id)
                .containsExactly("acute", "persistent");
        assertThat(
                        draft.clauses().stream()
                                .flatMap(clause -> clause.text().deadlines().stream())
                                .map(Deadline::destination))
                .containsExactlyInAnyOrderElementsOf(
                        draft.base().destinations().stream()
                                .filter(DraftCheck::isAnswered)
                                .map(Destination::id)
                                .toList());
        assertThat(revisions.view(secretary, key).orElseThrow().faults())
                .containsExactly(new DraftFault.AboutMissing());
    }

    @Test
    void keepsEveryWayThatAClauseWasWrittenAndRefusesAStaleSave() {
        var clause = drafted().numbered("4.3").orElseThrow();
        var one = with(clause.text(), "Første tekst");
        var other = with(clause.text(), "Anden tekst");

        assertThat(clauses.save(secretary, key, clause.id(), 1, one))
                .isEqualTo(new ClauseOutcome.Saved(one));
        assertThat(clauses.save(secretary, key, clause.id(), 1, one))
                .as("the second press of the same")
                .isEqualTo(new ClauseOutcome.Saved(one));
        assertThat(clauses.save(secretary, key, clause.id(), 1, other))
                .isEqualTo(new ClauseOutcome.Stale());

        var view = clauses.view(secretary, key, clause.id()).orElseThrow();
        assertThat(view.history()).extracting(DraftClause::version).containsExactly(2, 1);
        assertThat(view.history())
                .extracting(DraftClause::writtenBy)
                .containsExactly(Optional.of(secretary.user()), Optional.empty());
    }

    @Test
    void namesTheFieldOfAClauseThatMustBePutRight() {
        var clause = drafted().numbered("4.3").orElseThrow();
        var bad =
                new ClauseText(
                        "4.2",
                        " ",
                        "x".repeat(20_001),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(clauses.save(secretary, key, clause.id(), 1, bad))
                .isInstanceOfSatisfying(
                        ClauseOutcome.Invalid.class,
                        invalid ->
                                assertThat(invalid.faults())
                                        .containsEntry(
                                                "number", ClauseRules.ClauseFault.NUMBER_TAKEN)
                                        .containsEntry("title", ClauseRules.ClauseFault.EMPTY)
                                        .containsEntry("text", ClauseRules.ClauseFault.TOO_LONG));
    }

    @Test
    void doesNotSendOutADraftWhoseRulesCiteAClauseThatIsGone() {
        var clause = drafted().numbered("4.3").orElseThrow();
        clauses.remove(secretary, key, clause.id(), clause.version());
        clauses.remove(secretary, key, numbered("6.3").id(), 1);
        describe();

        var outcome =
                consultations.open(secretary, key, Set.of(secretary.party()), today.plusDays(9));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(((Refusal.Unsound) refused.why()).faults())
                                        .hasAtLeastOneElementOfType(DraftFault.RuleAstray.class)
                                        .hasAtLeastOneElementOfType(DraftFault.PartAstray.class)
                                        .hasAtLeastOneElementOfType(
                                                DraftFault.DeadlineMissing.class));
    }

    @Test
    void leadsFromTheMandateToAVersionInForce() {
        var before = inForce();
        var clause = drafted().numbered("4.3").orElseThrow();
        var written = with(clause.text(), "Kommunen svarer nu hurtigere.");
        assertThat(clauses.save(secretary, key, clause.id(), 1, written))
                .isEqualTo(new ClauseOutcome.Saved(written));
        var deadlines = numbered("6.3");
        var sooner = sooner(deadlines.text());
        assertThat(clauses.save(secretary, key, deadlines.id(), 1, sooner))
                .isEqualTo(new ClauseOutcome.Saved(sooner));
        describe();
        var association = accounts.staff("association.nj");
        var aalborg = accounts.staff("municipality.nj");
        done(
                consultations.open(
                        secretary,
                        key,
                        Set.of(association.party(), aalborg.party()),
                        today.plusDays(14)));

        assertThat(clauses.save(secretary, key, clause.id(), 2, clause.text()))
                .as("what went out is not written in")
                .isInstanceOf(ClauseOutcome.Refused.class);
        door.enter(
                secretary,
                () ->
                        assertThatThrownBy(this::writeBehindTheRules)
                                .isInstanceOf(DataAccessException.class));
        assertThat(answers.answer(accounts.staff("gp.nj"), key, "", 0, Stance.AGREE, ""))
                .isEqualTo(Outcome.refused(new Refusal.NotInvited()));
        assertThat(consultations.awaited(accounts.staff("gp.nj"))).isEmpty();
        assertThat(consultations.awaited(association))
                .extracting(AwaitedAnswer::key, AwaitedAnswer::until)
                .containsExactly(tuple(key, today.plusDays(14)));
        done(answers.answer(association, key, "", 0, Stance.AGREE, ""));
        assertThat(consultations.awaited(association)).isEmpty();
        assertThat(consultations.submit(secretary, key))
                .isEqualTo(Outcome.refused(new Refusal.AnswersAwaited(1, today.plusDays(14))));
        done(answers.answer(aalborg, key, "4.3", 0, Stance.OBJECT, "Fristen er for kort."));
        assertThat(answers.answer(aalborg, key, "4.3", 0, Stance.COMMENT, "Andet"))
                .isEqualTo(Outcome.refused(new Refusal.Stale()));
        assertThat(consultations.submit(secretary, key))
                .isEqualTo(Outcome.refused(new Refusal.RepliesMissing(1)));
        done(answers.reply(secretary, key, aalborg.party(), "4.3", 0, "Fristen fastholdes."));
        done(consultations.submit(secretary, key));

        assertThat(approvals.decide(secretary, key, decision(2, true)))
                .isEqualTo(Outcome.refused(new Refusal.OutOfOrder(BODIES.getFirst())));
        done(approvals.decide(secretary, key, decision(1, true)));
        assertThat(approvals.adopt(secretary, key, today))
                .isEqualTo(Outcome.refused(new Refusal.NotNow(new Life.InApproval(2))));
        done(approvals.decide(secretary, key, decision(2, true)));
        assertThat(approvals.adopt(secretary, key, today.minusDays(1)))
                .isEqualTo(Outcome.refused(new Refusal.TooEarly(today)));
        var from = today.plusDays(30);
        done(approvals.adopt(secretary, key, from));

        assertThat(inForce()).isEqualTo(before);
        var after = agreements.inForce(key.area(), SLUG, from).orElseThrow();
        assertThat(after.number()).isEqualTo(key.number());
        assertThat(after.inForceFrom()).isEqualTo(from);
        assertThat(after.clause("4.3").map(Clause::text)).contains("Kommunen svarer nu hurtigere.");
        assertThat(after.clause("4.4")).isEqualTo(before.clause("4.4"));
        assertThat(after.changedSince())
                .contains(
                        new AgreementVersion.ChangedSince(before.number(), "Fristen er kortere."));
        assertThat(after.destination("municipal-persistent").flatMap(Destination::reply))
                .contains(new ReplyDeadline.WorkingDays(2, "6.3"));
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(agreements.term(key.area(), SLUG, before.number()))
                .contains(new Term(before.inForceFrom(), Optional.of(from)));
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update agreement.term set period ="
                                                        + " daterange(lower(period), null)")
                                        .update())
                .as("two versions in force at a time")
                .isInstanceOf(DataAccessException.class);
        var text = texts.of(key.area(), SLUG, key.number()).orElseThrow();
        assertThat(door.enter(secretary, () -> texts.adopt(after, text)))
                .as("the number is taken")
                .isFalse();
    }

    @Test
    void takesUpADraftAgainThatABodySentBack() {
        drafted();
        describe();
        var association = accounts.staff("association.nj");
        done(consultations.open(secretary, key, Set.of(association.party()), today.plusDays(3)));
        done(answers.answer(association, key, "", 0, Stance.AGREE, ""));
        done(consultations.submit(secretary, key));
        var sentBack =
                new BodyDecision(1, BODIES.getFirst(), false, today, "§ 7", "Økonomien mangler.");

        var again = done(approvals.decide(secretary, key, sentBack));

        assertThat(again.life()).isEqualTo(new Life.Draft());
        assertThat(again.round()).isEqualTo(2);
        assertThat(revisions.find(association, key)).isEmpty();
        assertThat(consultations.round(association, key))
                .hasValueSatisfying(round -> assertThat(round.answers()).hasSize(1));
        assertThat(done(consultations.submit(secretary, key)).life())
                .isEqualTo(new Life.InApproval(1));
        assertThat(revisions.view(secretary, key).orElseThrow().decisions()).contains(sentBack);
        assertThat(revisions.view(secretary, key).orElseThrow().happenings())
                .extracting(Happening::kind)
                .containsExactly(
                        "RevisionBegun",
                        "MandateApproved",
                        "ConsultationOpened",
                        "DraftSubmitted",
                        "BodySentBack",
                        "DraftSubmitted");
    }

    private Draft drafted() {
        var mandate = new BodyDecision(0, "Fælles Forretningsudvalg", true, today, "§ 3", "");
        done(mandates.approve(secretary, key, mandate));
        return revisions.view(secretary, key).orElseThrow().draft();
    }

    private void describe() {
        var revision = revisions.find(secretary, key).orElseThrow();
        var about =
                new Revision.About(
                        revision.about().title(),
                        revision.about().summary(),
                        "Fristen er kortere.",
                        Optional.of(today.plusDays(30)));
        done(revisions.describe(secretary, key, revision.version(), about));
    }

    private AgreementVersion inForce() {
        return agreements.inForce(key.area(), SLUG, today).orElseThrow();
    }

    private void writeBehindTheRules() {
        jdbc.sql(
                        """
                        insert into agreement.table_text (area, slug, number, id, version, text, written_at)
                        values (?, ?, ?, 'acute', 9, '', now())
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .update();
    }

    private BodyDecision decision(int step, boolean approved) {
        return new BodyDecision(step, BODIES.get(step - 1), approved, today, "§ 12", "");
    }

    private static ClauseText with(ClauseText clause, String text) {
        return new ClauseText(
                clause.number(),
                clause.title(),
                text,
                clause.sources(),
                clause.verify(),
                clause.phases(),
                clause.responsible(),
                List.of(Clause.SHORT),
                clause.deadlines());
    }

    private static ClauseText sooner(ClauseText clause) {
        return new ClauseText(
                clause.number(),
                clause.title(),
                clause.text(),
                clause.sources(),
                clause.verify(),
                clause.phases(),
                clause.responsible(),
                clause.tags(),
                clause.deadlines().stream().map(WorkshopTest::sooner).toList());
    }

    private static Deadline sooner(Deadline deadline) {
        return deadline.destination().equals("municipal-persistent")
                ? new Deadline(deadline.destination(), TimeUnit.WORKING_DAYS, 2)
                : deadline;
    }

    private DraftClause numbered(String number) {
        return revisions.view(secretary, key).orElseThrow().draft().numbered(number).orElseThrow();
    }

    private static Revision done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).revision();
    }
}
