package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.law.Block;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.EmergencyReason;
import org.samspel.access.law.NextStep;
import org.samspel.access.law.RuleId;
import org.samspel.access.law.Ruling;
import org.samspel.access.law.Scope;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The law as the rooms meet it: asked with what the database knows of persons. */
@InTheHouse
class LawInForceTest {
    private static final int PERSONS = 40;

    @Autowired private TwoCountries scene;
    @Autowired private Access access;
    @Autowired private CareRelations relations;
    @Autowired private Consents consents;
    @Autowired private Blocks blocks;
    @Autowired private EmergencyOpenings emergencies;
    @Autowired private Accounts accounts;
    @Autowired private Persons persons;
    private Actor.Staff gp;
    private Actor.Staff municipality;
    private Person lars;
    private Matter record;

    @BeforeEach
    void aSwedishPersonWithTwoProviders() {
        gp = scene.swedishPractice();
        municipality = scene.staff("municipality.jh");
        lars = scene.patient();
        record = Matter.keptBy(gp.unit(), DataCategory.REHABILITATION);
    }

    private Decision read(Actor.Staff actor) {
        return access.decide(actor, Action.READ, lars.id(), record);
    }

    private void met() {
        scene.meets(municipality, lars, RelationKind.TURNED_TO_UNIT);
    }

    private KeptConsent consent(Consent.Answer answer) {
        var scope =
                new Scope(
                        Set.of(municipality.party()),
                        Set.of(),
                        Set.of(DataCategory.REHABILITATION),
                        Set.of(),
                        Set.of());
        var wish = scene.answer(lars, ConsentKind.READING, answer, scope);
        return TwoCountries.kept(consents.note(municipality, wish));
    }

    private KeptBlock block(Block.Kind kind, Optional<UnitId> unit) {
        var wish =
                scene.block(
                        lars, kind, Optional.of(gp.party()), unit, Block.SetBy.STAFF_AT_REQUEST);
        return TwoCountries.kept(blocks.set(gp, wish));
    }

    @Test
    void aStrangerLooksAbsentAndAKnownPersonWithoutConsentDoesNot() {
        var stranger = read(municipality);
        met();
        var known = read(municipality);

        assertThat(stranger.permitted()).isFalse();
        assertThat(stranger.looksAbsent()).isTrue();
        assertThat(known.rule()).isEqualTo(RuleId.SE_EXHAUSTIVE);
        assertThat(known.looksAbsent()).isFalse();
        assertThat(((Ruling.Refused) known.ruling()).waysOn())
                .anyMatch(way -> way.steps().equals(List.of(NextStep.ASK_FOR_CONSENT)));
        assertThat(access.decide(municipality, Action.READ, lars.id()).rule())
                .isEqualTo(RuleId.SE_PART_IN_CARE);
        assertThat(read(gp).rule()).isEqualTo(RuleId.SE_PART_IN_CARE);
    }

    @Test
    void aConsentOpensAnotherProvidersRecordUntilItIsWithdrawn() {
        met();
        var given = consent(Consent.Answer.YES);
        assertThat(read(municipality).rule()).isEqualTo(RuleId.SE_CARE_PROVIDER);

        consents.withdraw(municipality, lars.id(), given.id(), given.version());
        assertThat(read(municipality).rule()).isEqualTo(RuleId.SE_EXHAUSTIVE);
    }

    @Test
    void aBlockIsStrongerThanAConsentAndHoldsAtOnce() {
        met();
        consent(Consent.Answer.YES);
        var set = block(Block.Kind.OUTER, Optional.empty());
        assertThat(read(municipality).rule()).isEqualTo(RuleId.SE_OBJECTION);
        assertThat(read(gp).permitted()).isTrue();

        blocks.lift(gp, lars.id(), set.id(), set.version(), Block.SetBy.STAFF_AT_REQUEST);
        assertThat(read(municipality).rule()).isEqualTo(RuleId.SE_CARE_PROVIDER);
    }

    @Test
    void anInnerBlockClosesTheUnitToItsOwnProvider() {
        var clinic = scene.staff("paincentre.jh");
        scene.meets(clinic, lars, RelationKind.REFERRED);
        assertThat(read(clinic).rule()).isEqualTo(RuleId.SE_PART_IN_CARE);

        block(Block.Kind.INNER, Optional.of(gp.unit()));
        assertThat(read(clinic).rule()).isEqualTo(RuleId.SE_INNER_BLOCK);
        assertThat(read(clinic).looksAbsent()).isFalse();
        assertThat(read(gp).permitted()).isTrue();
    }

    @Test
    void anEmergencyShowsWhoHasDataBeforeItOpensThemAndOnlyToWhoOpened() {
        met();
        var wish =
                new OpenEmergency(
                        emergencies.newId(),
                        lars.id(),
                        EmergencyReason.DANGER_TO_LIFE,
                        "medvetslös");
        emergencies.open(municipality, wish);
        assertThat(read(municipality).permitted()).isFalse();

        emergencies.ownersShown(municipality, wish.id());
        assertThat(read(municipality).rule()).isEqualTo(RuleId.SE_DANGER);
        var colleague = scene.staff("colleague.jh");
        assertThat(read(colleague).permitted()).isFalse();
    }

    @Test
    void whatIsWrittenIntoAnothersRecordAsksForReadingIt() {
        met();
        assertThat(access.decide(municipality, Action.CHANGE, lars.id(), record).permitted())
                .isFalse();
        consent(Consent.Answer.YES);
        assertThat(access.decide(municipality, Action.CHANGE, lars.id(), record).rule())
                .isEqualTo(RuleId.SE_PART_IN_CARE);
    }

    @Test
    void inDenmarkCurrentTreatmentOpensAndADeclineCloses() {
        var doctor = scene.danishPractice();
        var training = scene.staff("municipality.nj");
        var anna = scene.dane();
        var kept = Matter.keptBy(doctor.unit(), DataCategory.REHABILITATION);
        scene.meets(training, anna, RelationKind.REFERRED);
        assertThat(access.decide(training, Action.READ, anna.id(), kept).rule())
                .isEqualTo(RuleId.DK_CURRENT_TREATMENT);

        blocks.set(doctor, scene.block(anna, Block.Kind.DECLINED));
        assertThat(access.decide(training, Action.READ, anna.id(), kept).rule())
                .isEqualTo(RuleId.DK_LOOK_UP_DECLINED);
        assertThat(access.decide(training, Action.READ, anna.id()).permitted()).isTrue();
    }

    @Test
    void aJobCentreSeesItsOwnCaseAndNoRecordOfHealth() {
        var doctor = scene.danishPractice();
        var jobCentre = scene.staff("jobcentre.nj");
        var anna = scene.dane();
        scene.meets(jobCentre, anna, RelationKind.REFERRED);

        assertThat(access.decide(jobCentre, Action.READ, anna.id()).rule())
                .isEqualTo(RuleId.DK_OWN_CASE);
        for (var category : List.of(DataCategory.REHABILITATION, DataCategory.WORK_ABILITY)) {
            var kept = Matter.keptBy(doctor.unit(), category);
            assertThat(access.decide(jobCentre, Action.READ, anna.id(), kept).permitted())
                    .isFalse();
        }
    }

    /** The list's condition and the law, asked about the same persons, say the same of each. */
    @Test
    void aListShowsWhomTheLawPermitsToListAndNobodyElse() {
        var random = new Random(2026);
        for (var area : List.of("nj", "jh")) {
            var staff =
                    accounts.all().stream()
                            .filter(account -> account.area().code().equals(area))
                            .flatMap(account -> accounts.actor(account).stream())
                            .filter(Actor.Staff.class::isInstance)
                            .map(Actor.Staff.class::cast)
                            .toList();
            var doctor = scene.staff("gp." + area);
            var all = new ArrayList<PersonId>();
            for (var n = 0; n < PERSONS; n++) {
                all.add(atRandom(random, doctor, staff));
            }
            for (var viewer : staff) {
                assertThat(listed(viewer, all))
                        .as("%s %s", area, viewer.role())
                        .containsExactlyInAnyOrderElementsOf(
                                all.stream()
                                        .filter(
                                                person ->
                                                        access.decide(viewer, Action.LIST, person)
                                                                .permitted())
                                        .toList());
            }
        }
    }

    private PersonId atRandom(Random random, Actor.Staff doctor, List<Actor.Staff> staff) {
        var isDanish = doctor.equals(scene.danishPractice());
        var person = isDanish ? scene.dane() : scene.swede();
        for (var kind : RelationKind.values()) {
            var unit = staff.get(random.nextInt(staff.size())).unit();
            if (kind != RelationKind.SAME_PERSON && random.nextBoolean()) {
                relations.begin(doctor, person.id(), unit, kind, "test");
                if (random.nextInt(4) == 0) {
                    relations.end(doctor, person.id(), unit, kind);
                }
            }
        }
        if (random.nextBoolean()) {
            var kind =
                    isDanish
                            ? Block.Kind.DECLINED
                            : random.nextBoolean() ? Block.Kind.INNER : Block.Kind.OUTER;
            blocks.set(doctor, scene.block(person, kind));
        }
        return person.id();
    }

    private List<PersonId> listed(Actor viewer, List<PersonId> all) {
        return persons.search(viewer, "", access.visible(viewer), 1, 5_000).persons().stream()
                .map(Person::id)
                .filter(all::contains)
                .toList();
    }

    /** Rows of any keeper are sifted as each of them would be decided alone. */
    @Test
    void rowsAreSiftedAsEachIsDecided() {
        met();
        consent(Consent.Answer.YES);
        block(Block.Kind.INNER, Optional.of(scene.staff("paincentre.jh").unit()));
        record Row(PersonId person, UnitId keeper) {}
        var rows =
                accounts.all().stream()
                        .filter(account -> account.area().code().equals("jh"))
                        .flatMap(account -> account.unit().stream())
                        .distinct()
                        .map(unit -> new Row(lars.id(), unit))
                        .toList();
        for (var category : DataCategory.values()) {
            var sifted = access.only(municipality, category, rows, Row::person, Row::keeper);
            assertThat(sifted)
                    .isEqualTo(
                            rows.stream()
                                    .filter(
                                            row ->
                                                    access.decide(
                                                                    municipality,
                                                                    Action.READ,
                                                                    lars.id(),
                                                                    Matter.keptBy(
                                                                            row.keeper(), category))
                                                            .permitted())
                                    .toList());
        }
        assertThat(
                        access.only(
                                municipality,
                                DataCategory.REHABILITATION,
                                rows,
                                Row::person,
                                Row::keeper))
                .contains(new Row(lars.id(), gp.unit()))
                .doesNotContain(new Row(lars.id(), scene.staff("paincentre.jh").unit()));
    }
}
