package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.Medians;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.FollowUpReport.Median;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.kernel.PartyId;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ReportTablesTest {
    private static final Party AALBORG = municipality("aalborg");
    private static final Party HJOERRING = municipality("hjoerring");

    private final ReportTables tables =
            new ReportTables(
                    AgreementOfContent.lowBackPain(),
                    List.of(AALBORG, HJOERRING),
                    new SmallNumbers(5, 10));

    @Test
    void givesShareAndMedianWhereThereAreEnough() {
        var referrals =
                tables.referrals(
                        counted(sent("4.3", AALBORG, 9, 6, 0), sent("4.3", HJOERRING, 7, 0, 0)),
                        List.of(),
                        Optional.empty());

        assertThat(referrals.answers().shareInTime()).contains(16.0 / 22);
        assertThat(referrals.answersByParty().get("aalborg"))
                .isEqualTo(new FollowUpReport.Answers(Optional.of(9.0 / 15), new Median.Days(3)));
        // Seven are shown, but are too few to divide by.
        assertThat(row(referrals.byParty(), "hjoerring").total()).isEqualTo(Figure.of(7));
        assertThat(referrals.answersByParty().get("hjoerring"))
                .isEqualTo(new FollowUpReport.Answers(Optional.empty(), new Median.TooFew()));
    }

    @Test
    void givesNoShareOutOfHiddenCounts() {
        var referrals =
                tables.referrals(
                        counted(sent("4.3", AALBORG, 20, 2, 9)), List.of(), Optional.empty());

        assertThat(referrals.byClause().total()).isEqualTo(Figure.of(31));
        assertThat(referrals.answers().shareInTime()).isEmpty();
    }

    @Test
    void keepsTheRowsOfTheAgreementWhateverIsCounted() {
        var none = tables.referrals(counted(), List.of(), Optional.empty());
        var some =
                tables.referrals(
                        counted(sent("99.9", municipality("elsewhere"), 30, 0, 0)),
                        List.of(),
                        Optional.empty());

        assertThat(keys(some.byClause())).isEqualTo(keys(none.byClause())).contains("4.3", "3.5");
        assertThat(keys(some.byParty())).containsExactly("aalborg", "hjoerring", "");
        assertThat(row(some.byClause(), FollowUpReport.OTHER).total()).isEqualTo(Figure.of(30));
    }

    @Test
    void hidesAllReasonsWhenTheChoicesOtherwiseAreFew() {
        var few = choices(30, 3, Map.of("person-wish", 3L));
        var many = choices(30, 12, Map.of("person-wish", 12L));

        assertThat(few.reasons()).allMatch(reason -> !reason.count().isShown());
        assertThat(many.reasons())
                .contains(new FollowUpReport.ReasonCount("person-wish", Figure.of(12)))
                .allMatch(reason -> reason.count().isShown());
    }

    private FollowUpReport.Choices choices(
            long followed, long otherwise, Map<String, Long> reasons) {
        return tables.choices(
                new Counted(
                        List.of(),
                        new Medians(Optional.empty(), Map.of(), Map.of()),
                        List.of(new MadeChoices("4.3", followed, otherwise)),
                        reasons),
                List.of(),
                Optional.empty());
    }

    private static Counted counted(SentReferrals... referrals) {
        return new Counted(
                List.of(referrals),
                new Medians(
                        Optional.of(3.0),
                        Map.of("4.3", 3.0),
                        Map.of(AALBORG.id(), 3.0, HJOERRING.id(), 2.0)),
                List.of(),
                Map.of());
    }

    private static SentReferrals sent(
            String clause, Party receiver, long inTime, long late, long waiting) {
        return new SentReferrals(clause, receiver.id(), inTime, late, waiting);
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
