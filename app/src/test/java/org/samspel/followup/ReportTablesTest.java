package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.followup.Counted.WithoutReceiver;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.FollowUpReport.Median;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.OverTime;
import org.samspel.followup.aggregates.Period;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ReportTablesTest {
    private static final Party AALBORG = municipality("aalborg");
    private static final Party HJOERRING = municipality("hjoerring");

    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final ReportTables tables =
            new ReportTables(
                    AgreementOfContent.lowBackPain(),
                    List.of(AALBORG, HJOERRING),
                    new Municipalities(Map.of(UNIT, "aalborg")),
                    new SmallNumbers(5, 10),
                    Map.of(
                            Grain.MONTH,
                            months(Grain.MONTH),
                            Grain.QUARTER,
                            months(Grain.QUARTER),
                            Grain.HALF,
                            months(Grain.HALF)));

    @Test
    void givesShareAndMedianWhereThereAreEnough() {
        var referrals =
                tables.referrals(
                        counted(sent("4.3", AALBORG, 9, 6, 0), sent("4.3", HJOERRING, 7, 0, 0)),
                        Optional.empty(),
                        Grain.MONTH);

        assertThat(referrals.answers().shareInTime()).contains(16.0 / 22);
        assertThat(referrals.answersByParty().get("aalborg"))
                .isEqualTo(new FollowUpReport.Answers(Optional.of(9.0 / 15), new Median.Days(3)));
        // Seven are shown, but are too few to divide by.
        assertThat(row(referrals.byParty(), "hjoerring").total()).isEqualTo(Figure.of(7));
        assertThat(referrals.answersByParty().get("hjoerring"))
                .isEqualTo(new FollowUpReport.Answers(Optional.empty(), new Median.TooFew()));
    }

    @Test
    void countsWhatNoUnitHereReceivedInATableOfItsOwn() {
        var referrals =
                tables.referrals(
                        new Counted(
                                List.of(sent("4.3", AALBORG, 9, 6, 0)),
                                List.of(
                                        new WithoutReceiver(MARCH, "4.3", 12, 20),
                                        new WithoutReceiver(MARCH, "3.5", 2, 1)),
                                List.of()),
                        Optional.empty(),
                        Grain.MONTH);

        assertThat(referrals.byClause().total()).as("sent to units").isEqualTo(Figure.of(15));
        var without = referrals.withoutReceiver();
        assertThat(without.total()).isEqualTo(Figure.of(35));
        assertThat(without.columnTotals()).containsExactly(Figure.of(14), Figure.of(21));
        assertThat(without.rows())
                .as("three of one clause are too few to stand alone")
                .noneMatch(row -> row.total().equals(Figure.of(3)));
    }

    @Test
    void givesNoShareOutOfHiddenCounts() {
        var referrals =
                tables.referrals(
                        counted(sent("4.3", AALBORG, 20, 2, 9)), Optional.empty(), Grain.MONTH);

        assertThat(referrals.byClause().total()).isEqualTo(Figure.of(31));
        assertThat(referrals.answers().shareInTime()).isEmpty();
    }

    @Test
    void keepsTheRowsOfTheAgreementWhateverIsCounted() {
        var none = tables.referrals(counted(), Optional.empty(), Grain.MONTH);
        var some =
                tables.referrals(
                        counted(sent("99.9", municipality("elsewhere"), 30, 0, 0)),
                        Optional.empty(),
                        Grain.MONTH);

        assertThat(keys(some.byClause())).isEqualTo(keys(none.byClause())).contains("4.3", "3.5");
        assertThat(keys(some.byParty())).containsExactly("aalborg", "hjoerring", "");
        assertThat(row(some.byClause(), FollowUpReport.OTHER).total()).isEqualTo(Figure.of(30));
    }

    @Test
    void hidesAllReasonsWhenTheChoicesOtherwiseAreFew() {
        var few = choices(chose(30, Optional.empty()), chose(3, Optional.of("person-wish")));
        var many = choices(chose(30, Optional.empty()), chose(12, Optional.of("person-wish")));

        assertThat(few.reasons().columnTotals()).noneMatch(Figure::isShown);
        var wish = many.reasonIds().indexOf("person-wish");
        assertThat(many.reasons().columnTotals().get(wish)).isEqualTo(Figure.of(12));
        assertThat(row(many.reasons(), "4.3").cells().get(wish)).isEqualTo(Figure.of(12));
    }

    @Test
    void countsAChoiceInTheMunicipalityOfTheUnitThatMadeIt() {
        var places = choices(chose(30, Optional.empty())).byMunicipality();

        assertThat(row(places, "aalborg").total()).isEqualTo(Figure.of(30));
        assertThat(row(places, "hjoerring").total()).isEqualTo(Figure.of(0));
    }

    @Test
    void lengthensTheTimesUntilNoneTellsASmallCount() {
        var overTime =
                tables.referrals(
                                counted(
                                        sentIn(3, 20, 5),
                                        sentIn(4, 12, 2),
                                        sentIn(5, 11, 6),
                                        sentIn(6, 6, 3),
                                        sentIn(7, 30, 7)),
                                Optional.empty(),
                                Grain.MONTH)
                        .overTime();

        assertThat(overTime.totals().orElseThrow().grain()).isEqualTo(Grain.MONTH);
        assertThat(overTime.totals().orElseThrow().spans())
                .hasSize(7)
                .allMatch(span -> span.cells().isEmpty());
        var split = overTime.split().orElseThrow();
        assertThat(split.grain()).isEqualTo(Grain.QUARTER);
        assertThat(split.spans()).extracting(OverTime.Span::total).containsExactly(25L, 40L, 37L);
        assertThat(split.spans().getFirst().share()).contains(20.0 / 25);
    }

    private FollowUpReport.Choices choices(MadeChoices... made) {
        return tables.choices(
                new Counted(List.of(), List.of(), List.of(made)), Optional.empty(), Grain.MONTH);
    }

    private static MadeChoices chose(long count, Optional<String> reason) {
        return new MadeChoices(MARCH, "4.3", UNIT, reason, count);
    }

    private static SentReferrals sentIn(int month, long inTime, long late) {
        return new SentReferrals(
                LocalDate.of(2026, month, 1),
                "4.3",
                AALBORG.id(),
                inTime,
                late,
                0,
                days(inTime + late));
    }

    private static List<Period> months(Grain grain) {
        return Periods.of(grain, MARCH, LocalDate.of(2026, 9, 30));
    }

    private static Counted counted(SentReferrals... referrals) {
        return new Counted(List.of(referrals), List.of(), List.of());
    }

    /** Each was answered within three days. */
    private static List<Double> days(long answered) {
        return Collections.nCopies((int) answered, 3.0);
    }

    private static SentReferrals sent(
            String clause, Party receiver, long inTime, long late, long waiting) {
        return new SentReferrals(
                MARCH, clause, receiver.id(), inTime, late, waiting, days(inTime + late));
    }

    private static ProtectedTable.Row row(ProtectedTable table, String key) {
        return table.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> keys(ProtectedTable table) {
        return table.rows().stream().map(ProtectedTable.Row::key).toList();
    }

    private static Party municipality(String slug) {
        return new Party(
                new PartyId(UUID.randomUUID()),
                slug,
                PartyKind.MUNICIPALITY,
                slug,
                Optional.of("0000"));
    }
}
