package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.samspel.content.ContentNode;
import org.samspel.identity.Profession;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A region with two clinics, a private practice, a municipality with care and social services. */
final class LawFixtures {
    static final ZonedDateTime MOMENT =
            ZonedDateTime.parse("2026-11-16T10:00:00+01:00[Europe/Stockholm]");
    static final Instant NOW = MOMENT.toInstant();
    static final Instant EARLIER = NOW.minus(Duration.ofDays(30));
    static final Instant LATER = NOW.plus(Duration.ofDays(30));

    static final Provider REGION = provider(1, Calling.HEALTH_CARE);
    static final Provider PRIVATE = provider(2, Calling.HEALTH_CARE);
    static final Provider MUNICIPAL_CARE = provider(3, Calling.HEALTH_CARE);
    static final Provider SOCIAL = provider(3, Calling.SOCIAL_CARE);
    static final Provider JOB_CENTRE = provider(4, Calling.AUTHORITY);
    static final Provider FORUM = provider(5, Calling.NO_PERSONS);

    static final UnitId CLINIC = unit(11);
    static final UnitId WARD = unit(12);
    static final UnitId PRACTICE = unit(21);
    static final UnitId HOME_NURSING = unit(31);
    static final UnitId HOME_CARE = unit(32);
    static final UnitId JOBS = unit(41);
    static final UnitId SECRETARIAT = unit(51);

    static final Assignment EVERYTHING =
            new Assignment("all", EnumSet.allOf(Purpose.class), EnumSet.allOf(DataCategory.class));

    static final Asker.Staff DOCTOR =
            staff(Role.HOSPITAL, Optional.of(Profession.DOCTOR), CLINIC, REGION);
    static final Asker.Staff GP = staff(Role.GP, Optional.of(Profession.DOCTOR), PRACTICE, PRIVATE);
    static final Asker.Staff HOME_NURSE =
            staff(Role.MUNICIPALITY, Optional.of(Profession.NURSE), HOME_NURSING, MUNICIPAL_CARE);
    static final Asker.Staff CARE_MANAGER =
            staff(Role.MUNICIPALITY, Optional.of(Profession.SOCIAL_WORKER), HOME_CARE, SOCIAL);
    static final Asker.Staff JOB_ADVISER =
            staff(Role.JOB_CENTRE, Optional.empty(), JOBS, JOB_CENTRE);

    static final Holding OF_CLINIC = holding(REGION, CLINIC);
    static final Holding OF_WARD = holding(REGION, WARD);
    static final Holding OF_PRACTICE = holding(PRIVATE, PRACTICE);
    static final Holding OF_HOME_CARE =
            new Holding(SOCIAL, HOME_CARE, DataCategory.SOCIAL_SERVICES, MOMENT.toLocalDate());

    static final LawBook SWEDEN = book("se");
    static final LawBook DENMARK = book("dk");
    static final Laws LAWS = new Laws(List.of(SWEDEN, DENMARK));

    private LawFixtures() {}

    static LawBook book(String country) {
        return LawBookFile.read(
                ContentNode.read("law/" + country + ".yaml", text("/content/law/" + country)));
    }

    static String text(String file) {
        try (var in = LawFixtures.class.getResourceAsStream(file + ".yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Provider provider(long party, Calling calling) {
        return new Provider(new PartyId(new UUID(0, party)), calling);
    }

    static UnitId unit(long id) {
        return new UnitId(new UUID(0, id));
    }

    static Asker.Staff staff(
            Role role, Optional<Profession> profession, UnitId unit, Provider provider) {
        return new Asker.Staff(
                new UserId(new UUID(1, unit.value().getLeastSignificantBits())),
                role,
                profession,
                unit,
                provider,
                EVERYTHING);
    }

    static Asker.Staff with(Asker.Staff staff, Assignment assignment) {
        return new Asker.Staff(
                staff.user(),
                staff.role(),
                staff.profession(),
                staff.unit(),
                staff.provider(),
                assignment);
    }

    static Asker.Staff as(Asker.Staff staff, Profession profession) {
        return new Asker.Staff(
                staff.user(),
                staff.role(),
                Optional.of(profession),
                staff.unit(),
                staff.provider(),
                staff.assignment());
    }

    static Holding holding(Provider keeper, UnitId unit) {
        return new Holding(
                keeper, unit, DataCategory.REHABILITATION, LocalDate.parse("2026-10-01"));
    }

    /** Reads the content for care, with a need and without anything else that is known. */
    static Question swedish(Asker asker, Holding holding) {
        return question(Country.SE, asker, holding);
    }

    static Question danish(Asker asker, Holding holding) {
        return question(Country.DK, asker, holding);
    }

    private static Question question(Country country, Asker asker, Holding holding) {
        return new Question(
                country,
                MOMENT,
                asker,
                holding,
                look(Level.CONTENT),
                Purpose.CARE,
                Need.NECESSARY,
                Circumstances.NONE);
    }

    static Deed look(Level level) {
        return new Deed.Look(Deed.Look.Way.READ, level);
    }

    static Deed disclose(UnitId unit, Provider provider) {
        return new Deed.Disclose(new Deed.Receiver(unit, provider, false), false);
    }

    static Circumstances related(Asker.Staff staff, Relation.Kind kind) {
        return Circumstances.NONE.and(relation(kind, staff.unit()));
    }

    static Relation relation(Relation.Kind kind, UnitId unit) {
        return new Relation(kind, unit, Optional.empty(), EARLIER, Optional.empty());
    }

    static Scope scope(Provider... providers) {
        return new Scope(
                parties(providers),
                Set.of(),
                Set.of(DataCategory.REHABILITATION, DataCategory.SOCIAL_SERVICES),
                Set.of(),
                Set.of());
    }

    private static Set<PartyId> parties(Provider... providers) {
        return List.of(providers).stream().map(Provider::party).collect(Collectors.toSet());
    }

    static Consent yes(ConsentKind kind, Provider... providers) {
        return yes(kind, scope(providers));
    }

    static Consent yes(ConsentKind kind, Scope scope) {
        return new Consent(
                kind,
                Consent.Answer.YES,
                scope,
                new Given(Given.By.PERSON, Given.How.WRITTEN, true),
                EARLIER,
                Optional.of(LATER),
                Optional.empty());
    }

    static Consent yes(ConsentKind kind, Given given, Provider... providers) {
        return new Consent(
                kind,
                Consent.Answer.YES,
                scope(providers),
                given,
                EARLIER,
                Optional.of(LATER),
                Optional.empty());
    }

    static Consent no(ConsentKind kind, Instant from, Provider... providers) {
        return new Consent(
                kind,
                Consent.Answer.NO,
                scope(providers),
                new Given(Given.By.PERSON, Given.How.ORAL, true),
                from,
                Optional.empty(),
                Optional.empty());
    }

    static Block block(Block.Kind kind, Provider keeper, UnitId unit) {
        return new Block(
                kind,
                Optional.of(keeper.party()),
                Optional.of(unit),
                Block.SetBy.PERSON,
                EARLIER,
                Optional.empty());
    }

    static Emergency emergency(Asker.Staff by, EmergencyReason reason) {
        return new Emergency(
                by.user(),
                reason,
                "unconscious",
                NOW.minusSeconds(60),
                NOW.plusSeconds(3600),
                Optional.of(NOW.minusSeconds(30)));
    }

    static final Will NOT_NOW = new Will(Will.Asking.NOT_NOW, false, false);

    static void permits(RuleId rule, Question question) {
        var ruling = LAWS.rule(question);
        assertThat(ruling.permitted()).as("%s", ruling).isTrue();
        assertThat(ruling.rule()).isEqualTo(rule);
    }

    static void refuses(RuleId rule, Question question) {
        var ruling = LAWS.rule(question);
        assertThat(ruling.permitted()).as("%s", ruling).isFalse();
        assertThat(ruling.rule()).isEqualTo(rule);
    }
}
