package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samspel.access.TwoCountries.ORAL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.law.Block;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.EmergencyReason;
import org.samspel.access.law.Given;
import org.samspel.access.law.RuleId;
import org.samspel.access.law.Scope;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.Playback;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Country;
import org.samspel.person.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Consents, blocks and emergency openings, as they are kept in the database. */
@InTheHouse
class ConsentsTest {
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final Instant LATER = Instant.parse("2027-11-16T11:00:00Z");

    @Autowired private TwoCountries scene;
    @Autowired private Consents consents;
    @Autowired private Blocks blocks;
    @Autowired private EmergencyOpenings emergencies;
    @Autowired private LawContent law;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    private Actor.Staff danish;
    private Actor.Staff swedish;
    private Person anna;
    private Person lars;

    @BeforeEach
    void aPersonInEachCountry() {
        danish = scene.danishPractice();
        swedish = scene.swedishPractice();
        anna = scene.dane();
        lars = scene.patient();
    }

    private static <T> T at(Instant moment, Supplier<T> work) {
        var result = new AtomicReference<T>();
        new Playback(moment, new Random(moment.toEpochMilli() ^ System.nanoTime()))
                .run(() -> result.set(work.get()));
        return result.get();
    }

    private NoteConsent wish(Person person, Actor.Staff viewer) {
        return wish(person, Consent.Answer.YES, scope(viewer));
    }

    private NoteConsent wish(Person person, Consent.Answer answer, Scope scope) {
        return scene.answer(person, ConsentKind.DISCLOSURE, answer, scope);
    }

    private static Scope scope(Actor.Staff viewer) {
        return new Scope(
                Set.of(viewer.party()),
                Set.of(viewer.unit()),
                Set.of(DataCategory.REHABILITATION, DataCategory.WORK_ABILITY),
                Set.of(),
                Set.of(DataCategory.PSYCHIATRY));
    }

    @Test
    void bothCountriesHaveTheirLawBook() {
        assertThat(law.laws().book(Country.SE)).isPresent();
        assertThat(law.laws().book(Country.DK)).isPresent();
    }

    @Test
    void keepsAnAnswerWithAllThatItSays() {
        var wish = wish(anna, scene.staff("municipality.nj"));
        var kept = TwoCountries.kept(at(NOON, () -> consents.note(danish, wish)));

        assertThat(kept.consent().scope()).isEqualTo(wish.scope());
        assertThat(kept.consent().given()).isEqualTo(ORAL);
        assertThat(kept.consent().from()).isEqualTo(NOON);
        assertThat(kept.consent().holdsAt(NOON)).isTrue();
        assertThat(kept.notedBy()).isEqualTo(danish.auditName());
        assertThat(consents.of(danish, anna)).containsExactly(kept);
    }

    @Test
    void keepsARefusalAsAnAnswerThatCannotBeWithdrawn() {
        var no = wish(anna, Consent.Answer.NO, scope(danish));
        var kept = TwoCountries.kept(consents.note(danish, no));

        assertThat(kept.consent().answer()).isEqualTo(Consent.Answer.NO);
        assertThat(consents.withdraw(danish, anna.id(), kept.id(), kept.version()))
                .isEqualTo(new ConsentOutcome.NothingToWithdraw());
    }

    @Test
    void notesTheSameFormOnce() {
        var wish = wish(anna, danish);

        assertThat(consents.note(danish, wish)).isEqualTo(consents.note(danish, wish));
        assertThat(consents.of(danish, anna)).hasSize(1);
    }

    @Test
    void notesNothingForAPastPeriodAndNothingThatSaysNothing() {
        var wish = wish(anna, danish);
        var past =
                new NoteConsent(
                        wish.id(),
                        wish.person(),
                        wish.kind(),
                        wish.answer(),
                        wish.scope(),
                        wish.given(),
                        Optional.empty(),
                        Optional.of(NOON));
        var nobody =
                new Scope(
                        Set.of(),
                        Set.of(),
                        Set.of(DataCategory.REHABILITATION),
                        Set.of(),
                        Set.of());

        assertThat(at(NOON, () -> consents.note(danish, past)))
                .isEqualTo(new ConsentOutcome.Past());
        assertThat(consents.note(danish, wish(anna, Consent.Answer.YES, nobody)))
                .isEqualTo(new ConsentOutcome.SaysNothing());
        assertThat(consents.of(danish, anna)).isEmpty();
    }

    @Test
    void notesNoEndBeforeTheBeginningAndNoBeginningInThePast() {
        assertThat(at(NOON, () -> consents.note(danish, lasting(NOON.minusSeconds(1), NOON))))
                .isEqualTo(new ConsentOutcome.Past());
        var tomorrow = NOON.plus(Duration.ofDays(1));
        assertThat(at(NOON, () -> consents.note(danish, lasting(tomorrow, tomorrow))))
                .isEqualTo(new ConsentOutcome.EndsBeforeItBegins());
        var kept =
                TwoCountries.kept(at(NOON, () -> consents.note(danish, lasting(tomorrow, LATER))));
        assertThat(kept.consent().holdsAt(NOON)).isFalse();
        assertThat(kept.consent().holdsAt(tomorrow)).isTrue();
    }

    private NoteConsent lasting(Instant from, Instant until) {
        var wish = wish(anna, danish);
        return new NoteConsent(
                wish.id(),
                wish.person(),
                wish.kind(),
                wish.answer(),
                wish.scope(),
                wish.given(),
                Optional.of(from),
                Optional.of(until));
    }

    @Test
    void whoeverComesAfterAWithdrawalIsShownIt() {
        var kept = TwoCountries.kept(consents.note(danish, wish(anna, danish)));
        var self = new Actor.Oneself(danish.area(), new UserId(UUID.randomUUID()), anna.id());
        var withdrawn =
                TwoCountries.kept(consents.withdraw(self, anna.id(), kept.id(), kept.version()));

        assertThat(consents.withdraw(danish, anna.id(), kept.id(), kept.version()))
                .isEqualTo(new ConsentOutcome.Stale(withdrawn));
    }

    @Test
    void withdrawingEndsItAtOnceAndDeletesNothing() {
        var kept = TwoCountries.kept(at(NOON, () -> consents.note(danish, wish(anna, danish))));
        var hourLater = NOON.plus(Duration.ofHours(1));
        var withdrawn =
                TwoCountries.kept(
                        at(
                                hourLater,
                                () ->
                                        consents.withdraw(
                                                danish, anna.id(), kept.id(), kept.version())));

        assertThat(withdrawn.consent().withdrawnAt()).contains(hourLater);
        assertThat(withdrawn.consent().holdsAt(hourLater)).isFalse();
        assertThat(withdrawn.consent().scope()).isEqualTo(kept.consent().scope());
        assertThat(consents.withdraw(danish, anna.id(), kept.id(), kept.version()))
                .isEqualTo(new ConsentOutcome.Done(withdrawn));
        assertThat(consents.of(danish, anna)).containsExactly(withdrawn);
    }

    @Test
    void withdrawsNothingAtAVersionThatWasNeverReadAndNothingOfOthers() {
        var kept = TwoCountries.kept(consents.note(danish, wish(anna, danish)));
        var other = scene.dane();

        assertThat(consents.withdraw(danish, anna.id(), kept.id(), 7))
                .isEqualTo(new ConsentOutcome.Stale(kept));
        assertThat(consents.withdraw(danish, other.id(), kept.id(), 1))
                .isEqualTo(new ConsentOutcome.Missing());
        assertThat(consents.withdraw(swedish, anna.id(), kept.id(), 1))
                .isEqualTo(new ConsentOutcome.Missing());
    }

    @Test
    void aPersonNotesTheirOwnByTheirOwnHandAndNobodyElses() {
        var self = new Actor.Oneself(danish.area(), danish.user(), anna.id());
        var kept = TwoCountries.kept(consents.note(self, wish(anna, danish)));

        assertThat(kept.consent().given())
                .isEqualTo(new Given(Given.By.PERSON, Given.How.ELECTRONIC, true));
        assertThat(consents.note(self, wish(scene.dane(), danish)))
                .isEqualTo(new ConsentOutcome.Missing());
    }

    @Test
    void aPersonsBlockHoldsAtOnceAndIsLiftedByThem() {
        var self = new Actor.Oneself(swedish.area(), swedish.user(), lars.id());
        var kept =
                TwoCountries.kept(at(NOON, () -> blocks.set(self, block(lars, Block.SetBy.STAFF))));

        assertThat(kept.block().setBy()).isEqualTo(Block.SetBy.PERSON);
        assertThat(kept.block().from()).isEqualTo(NOON);
        assertThat(kept.block().liftedAt()).isEmpty();
        var lifted =
                TwoCountries.kept(
                        at(
                                NOON.plusSeconds(5),
                                () ->
                                        blocks.lift(
                                                self,
                                                lars.id(),
                                                kept.id(),
                                                kept.version(),
                                                Block.SetBy.PERSON)));
        assertThat(lifted.block().liftedAt()).contains(NOON.plusSeconds(5));
        assertThat(blocks.of(swedish, lars)).containsExactly(lifted);
    }

    private SetBlock block(Person person, Block.SetBy by) {
        return scene.block(
                person,
                Block.Kind.OUTER,
                Optional.of(swedish.party()),
                Optional.of(swedish.unit()),
                by);
    }

    @Test
    void theLawSaysWhoMayBlock() {
        assertThat(blocks.set(swedish, block(lars, Block.SetBy.GUARDIAN)))
                .isInstanceOfSatisfying(
                        BlockOutcome.NotPermitted.class,
                        no ->
                                assertThat(no.ruling().rule())
                                        .isEqualTo(RuleId.SE_GUARDIAN_MAY_NOT_BLOCK));
        assertThat(blocks.set(swedish, block(lars, Block.SetBy.STAFF)))
                .isInstanceOf(BlockOutcome.NotPermitted.class);
        assertThat(blocks.set(danish, scene.block(anna, Block.Kind.OUTER)))
                .isInstanceOf(BlockOutcome.NotPermitted.class);
        assertThat(blocks.of(swedish, lars)).isEmpty();
    }

    @Test
    void onlyTheKeepersStaffLiftAndOnlyAtTheVersionTheyRead() {
        var wish = block(lars, Block.SetBy.STAFF_AT_REQUEST);
        var kept = TwoCountries.kept(blocks.set(swedish, wish));
        var other =
                new Actor.Staff(
                        swedish.area(),
                        swedish.user(),
                        swedish.role(),
                        swedish.unit(),
                        new PartyId(UUID.randomUUID()));
        var asked = Block.SetBy.STAFF_AT_REQUEST;

        assertThat(blocks.set(swedish, wish)).isEqualTo(new BlockOutcome.Done(kept));
        assertThat(blocks.lift(other, lars.id(), kept.id(), kept.version(), asked))
                .isEqualTo(new BlockOutcome.NotTheKeeper());
        assertThat(blocks.lift(swedish, lars.id(), kept.id(), 9, asked))
                .isEqualTo(new BlockOutcome.Stale(kept));
        var lifted = blocks.lift(swedish, lars.id(), kept.id(), kept.version(), asked);
        assertThat(TwoCountries.kept(lifted).block().liftedAt()).isPresent();
        assertThat(blocks.lift(swedish, lars.id(), kept.id(), kept.version(), asked))
                .isEqualTo(lifted);
    }

    @Test
    void blocksNoUnitOfAnotherParty() {
        var wish =
                scene.block(
                        lars,
                        Block.Kind.OUTER,
                        Optional.empty(),
                        Optional.of(swedish.unit()),
                        Block.SetBy.STAFF_AT_REQUEST);

        assertThat(blocks.set(swedish, wish)).isEqualTo(new BlockOutcome.NoSuchUnit());
    }

    @Test
    void anEmergencyOpeningLastsAsLongAsTheLawBookSays() {
        var wish = new OpenEmergency(emergencies.newId(), lars.id(), danger(), " unconscious ");
        var kept = opened(at(NOON, () -> emergencies.open(swedish, wish)));
        var length = law.laws().book(Country.SE).orElseThrow().settings().emergencyOpenFor();

        assertThat(kept.emergency().text()).isEqualTo("unconscious");
        assertThat(kept.emergency().until()).isEqualTo(NOON.plus(length));
        assertThat(at(NOON, () -> emergencies.current(swedish, lars))).contains(kept);
        assertThat(at(NOON.plus(length), () -> emergencies.current(swedish, lars))).isEmpty();
        assertThat(at(NOON, () -> emergencies.open(swedish, wish)))
                .isEqualTo(new EmergencyOutcome.Opened(kept));
        assertThat(emergencies.of(swedish, lars)).containsExactly(kept);
        assertThat(emergencies.since(scene.staff("reviewer.jh"), NOON)).contains(kept);
        assertThat(emergencies.since(scene.staff("reviewer.nj"), NOON)).doesNotContain(kept);
    }

    private static EmergencyReason danger() {
        return EmergencyReason.DANGER_TO_LIFE;
    }

    private static KeptEmergency opened(EmergencyOutcome outcome) {
        return ((EmergencyOutcome.Opened) outcome).kept();
    }

    @Test
    void opensNothingWithoutAReasonOrForNobody() {
        assertThat(
                        emergencies.open(
                                swedish,
                                new OpenEmergency(emergencies.newId(), lars.id(), danger(), " \n")))
                .isEqualTo(new EmergencyOutcome.ReasonMissing());
        assertThat(
                        emergencies.open(
                                swedish,
                                new OpenEmergency(
                                        emergencies.newId(), anna.id(), danger(), "unconscious")))
                .isEqualTo(new EmergencyOutcome.Missing());
        assertThat(emergencies.of(swedish, lars)).isEmpty();
    }

    @Test
    void remembersWhenTheOwnersWereSeenAndClosesEarly() {
        var wish = new OpenEmergency(emergencies.newId(), lars.id(), danger(), "unconscious");
        var kept = opened(at(NOON, () -> emergencies.open(swedish, wish)));
        var seen = NOON.plusSeconds(10);
        var closed = NOON.plusSeconds(60);

        at(seen, () -> emergencies.ownersShown(swedish, kept.id()));
        var again =
                opened(at(seen.plusSeconds(9), () -> emergencies.ownersShown(swedish, kept.id())));
        assertThat(again.emergency().ownersShownAt()).contains(seen);
        emergencies.close(hospital(), lars);
        assertThat(at(seen, () -> emergencies.current(swedish, lars))).contains(again);
        close(closed);
        assertThat(emergencies.of(swedish, lars))
                .singleElement()
                .extracting(one -> one.emergency().until())
                .isEqualTo(closed);
        assertThat(at(closed, () -> emergencies.current(swedish, lars))).isEmpty();
    }

    private Actor.Staff hospital() {
        return scene.staff("hospital.jh");
    }

    private void close(Instant moment) {
        at(
                moment,
                () -> {
                    emergencies.close(swedish, lars);
                    return true;
                });
    }

    @Test
    void opensNothingForAUnitThatHasNothingToDoWithThePerson() {
        var wish = new OpenEmergency(emergencies.newId(), lars.id(), danger(), "unconscious");

        assertThat(emergencies.mayOpen(swedish, lars)).isTrue();
        assertThat(emergencies.mayOpen(hospital(), lars)).isFalse();
        assertThat(emergencies.open(hospital(), wish)).isEqualTo(new EmergencyOutcome.Missing());
    }

    @Test
    void anotherAreaSeesNoneOfItAndNothingCanBeDeleted() {
        consents.note(danish, wish(anna, danish));

        var seen =
                door.enter(
                        swedish,
                        () ->
                                jdbc.sql("select count(*) from access.consent where person_id = ?")
                                        .param(anna.id().value())
                                        .query(Integer.class)
                                        .single());
        assertThat(seen).isZero();
        assertThatThrownBy(
                        () ->
                                door.enter(
                                        danish,
                                        () -> jdbc.sql("delete from access.consent").update()))
                .hasMessageContaining("access.consent");
    }
}
