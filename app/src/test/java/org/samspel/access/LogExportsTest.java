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

    @Autowired private AtAPractice practice;
    @Autowired private Access access;
    @Autowired private AccessLog log;
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
        var gp = practice.gp();
        var oneself = new Actor.Oneself(gp.area(), gp.user(), person);
        var other = new Actor.Oneself(gp.area(), gp.user(), new PersonId(UUID.randomUUID()));

        assertThat(log.own(oneself, 1, 50))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.person()).contains(person));
        assertThat(log.own(other, 1, 50)).isEmpty();
        assertThat(log.page(oneself, 1, 50)).isEmpty();
    }

    @Test
    void whatIsShownIsLoggedInTheSameTransactionOrNotShown() {
        var before = log.own(oneself(), 1, 50).size();

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        practice.gp(),
                                        () -> {
                                            access.decide(practice.gp(), Action.READ, person);
                                            throw new IllegalStateException("stopped here");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.own(oneself(), 1, 50)).as("taken back with the page").hasSize(before);

        door.enter(practice.gp(), () -> access.decide(practice.gp(), Action.READ, person));
        assertThat(log.own(oneself(), 1, 50)).hasSize(before + 1);
    }

    @Test
    void theLineIsThereBeforeTheTransactionIsOver() {
        var written =
                door.enter(
                        practice.staff("reviewer.nj"),
                        () -> {
                            var reviewer = practice.staff("reviewer.nj");
                            var before = log.count(reviewer);
                            access.decide(practice.gp(), Action.READ, person);
                            return log.count(reviewer) - before;
                        });
        assertThat(written).isEqualTo(1);
        assertThat(jdbc.sql("select looks.count()").query(Integer.class).single()).isZero();
    }

    private Actor.Oneself oneself() {
        return new Actor.Oneself(practice.gp().area(), practice.gp().user(), person);
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
