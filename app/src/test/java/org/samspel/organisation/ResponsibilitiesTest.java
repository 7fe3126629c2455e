package org.samspel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.content.LanguageTexts;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ResponsibilitiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String AT = "01";

    private final Unit north = unit("north", Validity.ALWAYS, Optional.empty());
    private final Unit open = unit("open", Validity.ALWAYS, Optional.empty());
    private final Unit between =
            unit("between", until(TODAY.minusDays(10)), Optional.of(north.id()));
    private final Unit closed = unit("closed", until(TODAY), Optional.of(between.id()));

    @Test
    void saysWhenAServiceEndedYesterdayAndWhichTookOver() {
        var ended = service("training", Optional.of(TODAY), Optional.of("better"));

        var answer = answers(ended, row(open, from(TODAY.minusYears(1)))).in(AT, TODAY);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        WhoAnswers.Ended.class,
                        end -> {
                            assertThat(end.on()).isEqualTo(TODAY);
                            assertThat(end.service()).map(Service::slug).contains("better");
                            assertThat(end.units()).isEmpty();
                        });
        assertThat(answer.receivers()).isEmpty();
        assertThat(
                        answers(ended, row(open, from(TODAY.minusYears(1))))
                                .in(AT, TODAY.minusDays(1))
                                .receivers())
                .containsExactly(open);
    }

    @Test
    void doesNotOfferAUnitThatClosedAndNamesTheOneThatGoesOn() {
        var given = service("training", Optional.empty(), Optional.empty());

        var answer = answers(given, row(closed, from(TODAY.minusYears(1)))).in(AT, TODAY);

        assertThat(answer).isEqualTo(new WhoAnswers.Ended(TODAY, Optional.empty(), List.of(north)));
    }

    @Test
    void goesFromOneAnswerToTheNextOnTheDayThatWasAgreed() {
        var given = service("training", Optional.empty(), Optional.empty());
        var answers =
                answers(
                        given,
                        row(
                                open,
                                new Validity(Optional.of(TODAY.minusYears(1)), Optional.of(TODAY))),
                        row(north, from(TODAY)));

        assertThat(answers.in(AT, TODAY.minusDays(1)).receivers()).containsExactly(open);
        assertThat(answers.in(AT, TODAY).receivers()).containsExactly(north);
        assertThat(answers.days()).contains(TODAY);
    }

    @Test
    void saysFromWhenSomebodyWillAnswer() {
        var given = service("training", Optional.empty(), Optional.empty());
        var answers = answers(given, row(open, from(TODAY.plusDays(1))));

        assertThat(answers.in(AT, TODAY))
                .isEqualTo(new WhoAnswers.NotYet(TODAY.plusDays(1), List.of(open)));
    }

    @Test
    void saysThatNobodyAnswersForWhatIsNotThere() {
        var nothing =
                new Responsibilities(Optional.empty(), List.of(), units(), _ -> Optional.empty());

        assertThat(nothing.in(AT, TODAY)).isEqualTo(new WhoAnswers.Nobody());
    }

    @Test
    void findsNoSuccessorWhereUnitsNameEachOther() {
        var one = new UnitId(UUID.randomUUID());
        var two = unit("two", until(TODAY), Optional.of(one));
        var first =
                new Unit(
                        one,
                        "one",
                        UnitKind.WARD,
                        "one",
                        two.party(),
                        "party",
                        Optional.empty(),
                        "",
                        until(TODAY),
                        Optional.of(two.id()));

        assertThat(Responsibilities.successor(first, Map.of(one, first, two.id(), two), TODAY))
                .isEmpty();
    }

    private Responsibilities answers(Service service, Responsibility... rows) {
        var better = service("better", Optional.empty(), Optional.empty());
        return new Responsibilities(
                Optional.of(service),
                List.of(rows),
                units(),
                name -> name.equals("better") ? Optional.of(better) : Optional.empty());
    }

    private Map<UnitId, Unit> units() {
        return Stream.of(north, open, between, closed)
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static Responsibility row(Unit unit, Validity validity) {
        return new Responsibility(
                "training", Optional.empty(), unit, validity, Optional.empty(), Optional.empty());
    }

    private static Validity from(LocalDate day) {
        return new Validity(Optional.of(day), Optional.empty());
    }

    private static Validity until(LocalDate day) {
        return new Validity(Optional.empty(), Optional.of(day));
    }

    private static Unit unit(String slug, Validity validity, Optional<UnitId> successor) {
        return new Unit(
                new UnitId(UUID.randomUUID()),
                slug,
                UnitKind.MUNICIPAL_TRAINING,
                slug,
                new PartyId(UUID.randomUUID()),
                "party",
                Optional.of(AT),
                "",
                validity,
                successor);
    }

    private static Service service(
            String slug, Optional<LocalDate> until, Optional<String> successor) {
        return new Service(
                slug,
                new LanguageTexts(Map.of("sv", slug, "da", slug, "en", slug)),
                ServiceKind.REHABILITATION,
                List.of(Audience.AT_RISK),
                false,
                until,
                successor,
                new ServiceDescription(
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }
}
