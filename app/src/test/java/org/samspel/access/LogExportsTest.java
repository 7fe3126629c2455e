package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.access.LogExports.Outcome;
import org.samspel.access.LogExports.Wish;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UserId;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@SpringBootTest
@ActiveProfiles("demo")
@Import(AtAPractice.class)
class LogExportsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LogPeriod ALWAYS =
            new LogPeriod(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));

    @Autowired private AtAPractice practice;
    @Autowired private Access access;
    @Autowired private AccessLog log;
    @Autowired private OwnLog own;
    @Autowired private LogExports exports;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private PersonId person = new PersonId(new UUID(0, 0));

    @BeforeEach
    void aPersonThatSomebodyHasLookedAt() {
        person = practice.person();
        access.decide(practice.gp(), Action.READ, person);
        access.decide(practice.gp(), Action.READ, practice.person());
    }

    @Test
    void givesTheReviewerThePersonsLinesWithASignature() {
        var text = export(Optional.of(person));

        assertThat(text)
                .contains("lines\t1\n", "\t" + person.value() + "\t", practice.gp().auditName())
                .containsPattern("\nsignature Ed25519 [A-Za-z0-9+/=]+\n$");
    }

    @Test
    void isItselfALineOfTheLog() {
        export(Optional.of(person));

        assertThat(log.page(practice.staff("reviewer.nj"), 1, 1))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.action()).isEqualTo(Action.EXPORT);
                            assertThat(line.person()).contains(person);
                            assertThat(line.purpose()).contains(Purpose.LOG_REVIEW);
                        });
        export(Optional.empty());
        assertThat(log.page(practice.staff("reviewer.nj"), 1, 1).getFirst().person()).isEmpty();
    }

    @Test
    void givesNobodyElseALine() {
        var wish = new Wish(Optional.of(person), Instant.EPOCH, Instant.now().plus(HOUR));

        assertThat(text(exports.export(practice.gp(), wish))).contains("lines\t0\n");
    }

    @Test
    void aPersonReadsTheLinesAboutThemselvesAndNoOthers() {
        var oneself = oneself(person);
        var other = oneself(new PersonId(UUID.randomUUID()));

        assertThat(own.of(oneself, ALWAYS, 1, 50))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.person()).contains(person));
        assertThat(own.of(other, ALWAYS, 1, 50)).isEmpty();
        assertThat(own.count(other, ALWAYS)).isZero();
        assertThat(log.page(oneself, 1, 50)).isEmpty();
    }

    @Test
    void whatIsShownIsLoggedInTheSameTransactionOrNotShown() {
        var before = own.count(oneself(person), ALWAYS);

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        practice.gp(),
                                        () -> {
                                            access.decide(practice.gp(), Action.READ, person);
                                            throw new IllegalStateException("stopped here");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(own.count(oneself(person), ALWAYS))
                .as("taken back with the page")
                .isEqualTo(before);

        door.enter(practice.gp(), () -> access.decide(practice.gp(), Action.READ, person));
        assertThat(own.count(oneself(person), ALWAYS)).isEqualTo(before + 1);
        assertThat(own.of(oneself(person), ALWAYS, 1, 50)).hasSize(before + 1);
    }

    @Test
    void theLineIsThereBeforeTheTransactionIsOver() {
        var written =
                door.enter(
                        practice.staff("reviewer.nj"),
                        () -> {
                            var reviewer = practice.staff("reviewer.nj");
                            var before = log.count(reviewer, Integer.MAX_VALUE);
                            access.decide(practice.gp(), Action.READ, person);
                            return log.count(reviewer, Integer.MAX_VALUE) - before;
                        });
        assertThat(written).isEqualTo(1);
        assertThat(jdbc.sql("select looks.count(1)").query(Integer.class).single()).isZero();
    }

    /** Somebody whose account is not the practice’s. */
    private Actor.Oneself oneself(PersonId who) {
        return new Actor.Oneself(practice.gp().area(), new UserId(UUID.randomUUID()), who);
    }

    private String export(Optional<PersonId> whose) {
        var wish = new Wish(whose, Instant.EPOCH, Instant.now().plus(HOUR));
        return text(exports.export(practice.staff("reviewer.nj"), wish));
    }

    private static String text(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var file) -> new String(file, StandardCharsets.UTF_8);
            case Outcome.TooMany _ -> throw new IllegalStateException("Too many lines");
        };
    }
}
