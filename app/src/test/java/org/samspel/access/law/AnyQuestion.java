package org.samspel.access.law;

import static org.samspel.access.law.LawFixtures.*;

import org.samspel.identity.Profession;
import org.samspel.kernel.Role;
import org.samspel.organisation.Country;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions of every kind, by chance; often enough such that something is permitted. */
final class AnyQuestion {
    private static final List<Asker.Staff> STAFF =
            List.of(DOCTOR, GP, HOME_NURSE, CARE_MANAGER, JOB_ADVISER);
    private static final List<Provider> PROVIDERS =
            List.of(REGION, PRIVATE, MUNICIPAL_CARE, SOCIAL, JOB_CENTRE);
    private static final List<Holding> HOLDINGS =
            List.of(
                    OF_CLINIC,
                    OF_WARD,
                    OF_PRACTICE,
                    OF_HOME_CARE,
                    holding(MUNICIPAL_CARE, HOME_NURSING),
                    holding(JOB_CENTRE, JOBS));

    private final Random random;

    AnyQuestion(long seed) {
        random = new Random(seed);
    }

    /** So many questions, the same for the same seed. */
    static Stream<Question> some(long seed, int count) {
        var any = new AnyQuestion(seed);
        return IntStream.range(0, count).mapToObj(n -> any.question());
    }

    Question question() {
        var staff = someStaff();
        return new Question(
                one(List.of(Country.values())),
                MOMENT.plusHours(random.nextInt(-2, 3)),
                asker(staff),
                someHolding(),
                deed(),
                often(0.5) ? usual(staff) : one(List.of(Purpose.values())),
                often(0.6) ? Need.INDISPENSABLE : one(List.of(Need.values())),
                circumstances(staff));
    }

    private static Purpose usual(Asker.Staff staff) {
        return switch (staff.provider().calling()) {
            case HEALTH_CARE -> Purpose.CARE;
            case SOCIAL_CARE -> Purpose.SOCIAL_SERVICES;
            case AUTHORITY, NO_PERSONS -> Purpose.EMPLOYMENT;
        };
    }

    private Asker.Staff someStaff() {
        var staff = one(STAFF);
        var assignment =
                often(0.9)
                        ? EVERYTHING
                        : new Assignment(
                                "some",
                                EnumSet.of(Purpose.CARE, one(List.of(Purpose.values()))),
                                EnumSet.of(one(List.of(DataCategory.values()))));
        return new Asker.Staff(
                staff.user(),
                often(0.9) ? staff.role() : one(List.of(Role.values())),
                often(0.9) ? staff.profession() : Optional.of(one(List.of(Profession.values()))),
                staff.unit(),
                staff.provider(),
                assignment);
    }

    private Asker asker(Asker.Staff staff) {
        return often(0.95)
                ? staff
                : one(List.of(new Asker.ThePerson(), new Asker.Guardian(), new Asker.TheSystem()));
    }

    private Holding someHolding() {
        var holding = one(HOLDINGS);
        return often(0.8)
                ? holding
                : new Holding(
                        holding.keeper(),
                        holding.unit(),
                        one(List.of(DataCategory.values())),
                        holding.recordedOn().minusYears(random.nextInt(8)));
    }

    private Deed deed() {
        if (often(0.65)) {
            return new Deed.Look(
                    often(0.7) ? Deed.Look.Way.READ : one(List.of(Deed.Look.Way.values())),
                    one(List.of(Level.values())));
        }
        if (often(0.2)) {
            return new Deed.Change();
        }
        var to = one(STAFF);
        return new Deed.Disclose(
                new Deed.Receiver(to.unit(), to.provider(), often(0.3)), often(0.5));
    }

    private Circumstances circumstances(Asker.Staff staff) {
        return new Circumstances(
                often(0.97),
                often(0.2),
                several(3, () -> someRelation(staff)),
                several(4, this::consent),
                several(2, this::block),
                new Will(one(List.of(Will.Asking.values())), often(0.5), often(0.3)),
                often(0.4) ? Optional.of(someEmergency(staff)) : Optional.empty());
    }

    private Relation someRelation(Asker.Staff staff) {
        return new Relation(
                one(List.of(Relation.Kind.values())),
                often(0.8) ? staff.unit() : one(STAFF).unit(),
                often(0.5) ? Optional.of(staff.user()) : Optional.empty(),
                EARLIER,
                often(0.8) ? Optional.empty() : Optional.of(moment()));
    }

    Consent consent() {
        var from = EARLIER.plus(Duration.ofHours(random.nextInt(24)));
        var refused = often(0.1);
        return new Consent(
                one(List.of(ConsentKind.values())),
                refused ? Consent.Answer.NO : Consent.Answer.YES,
                someScope(),
                new Given(
                        often(0.9) ? Given.By.PERSON : one(List.of(Given.By.values())),
                        one(List.of(Given.How.values())),
                        often(0.8)),
                from,
                often(0.5) ? Optional.empty() : Optional.of(moment()),
                refused || often(0.8) ? Optional.empty() : Optional.of(moment()));
    }

    private Scope someScope() {
        var parties = Set.of(one(PROVIDERS).party());
        var two =
                Stream.concat(parties.stream(), Stream.of(one(PROVIDERS).party()))
                        .collect(Collectors.toSet());
        return new Scope(
                two,
                often(0.9) ? Set.of() : Set.of(one(STAFF).unit()),
                often(0.7)
                        ? EnumSet.allOf(DataCategory.class)
                        : EnumSet.of(one(List.of(DataCategory.values()))),
                often(0.9) ? Set.of() : Set.of(one(PROVIDERS).party()),
                often(0.9) ? Set.of() : Set.of(one(List.of(DataCategory.values()))));
    }

    Block block() {
        var holding = one(HOLDINGS);
        return new Block(
                one(List.of(Block.Kind.values())),
                often(0.8) ? Optional.of(holding.keeper().party()) : Optional.empty(),
                often(0.5) ? Optional.of(holding.unit()) : Optional.empty(),
                one(List.of(Block.SetBy.values())),
                EARLIER,
                often(0.7) ? Optional.empty() : Optional.of(moment()));
    }

    private Emergency someEmergency(Asker.Staff staff) {
        return new Emergency(
                often(0.9) ? staff.user() : one(STAFF).user(),
                one(List.of(EmergencyReason.values())),
                "by chance",
                NOW.minus(Duration.ofHours(3)),
                moment().plus(Duration.ofHours(4)),
                often(0.7) ? Optional.of(NOW.minus(Duration.ofHours(3))) : Optional.empty());
    }

    /** Somewhere around now. */
    private Instant moment() {
        return NOW.plus(Duration.ofHours(random.nextInt(-3, 4)));
    }

    private boolean often(double share) {
        return random.nextDouble() < share;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> several(int max, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(max + 1)).mapToObj(n -> one.get()).toList();
    }
}
