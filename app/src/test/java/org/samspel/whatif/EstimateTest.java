package org.samspel.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.agreement.Destination;

import java.util.List;
import java.util.Map;

/** Counted persons turned into referrals, hours, money and gains. */
class EstimateTest {
    private static final Compared COMPARED =
            new Compared(AgreementOfContent.lowBackPain(), AgreementOfContent.lowBackPain());

    private static final Map<String, Spread> ASSUMPTIONS =
            Map.of(
                    "general.assessments", new Spread(1, 2, 3),
                    "general.followed", new Spread(0.5, 0.5, 1),
                    "spine-clinic.hours", new Spread(2, 4, 6),
                    "spine-clinic.cost", new Spread(100, 200, 300),
                    "spine-clinic.capacity", new Spread(5, 9, 12),
                    "physiotherapy.cost", new Spread(10, 10, 10),
                    "physiotherapy.better", new Spread(0.4, 0.5, 0.6));

    /** 120 persons move from the physiotherapist to the spine clinic, who sees another beside. */
    private static Estimate estimate(Basis basis) {
        return new Estimate(
                COMPARED,
                new Counted(
                        10_000,
                        List.of(
                                new Flow(
                                        "0851",
                                        "private-physiotherapy",
                                        "spine-clinic",
                                        "",
                                        "",
                                        120),
                                new Flow(
                                        "0860",
                                        "private-physiotherapy",
                                        "private-physiotherapy",
                                        "",
                                        "job-centre",
                                        60),
                                new Flow("0860", Flow.NOBODY, Flow.NOBODY, "", "", 5)),
                        0,
                        0),
                basis,
                ASSUMPTIONS);
    }

    private static Destination destination(String id) {
        return COMPARED.tried().destination(id).orElseThrow();
    }

    @Test
    void referralsOfAMonthAreThoseWhoAreAssessedAndSentAsTheAgreementSays() {
        var month = estimate(Basis.REGION).perMonth(destination("spine-clinic"));

        assertThat(month.before()).isEqualTo(Spread.NONE);
        assertThat(month.tried()).isEqualTo(new Spread(5, 10, 30));
        assertThat(month.difference().middle()).isEqualTo(10);
    }

    @Test
    void assessmentsThatWereMadeAreNotMultipliedOnceMore() {
        var month = estimate(Basis.ASSESSMENTS).perMonth(destination("spine-clinic"));

        assertThat(month.tried()).isEqualTo(new Spread(5, 5, 10));
    }

    @Test
    void aSecondDestinationIsAReferralToo() {
        assertThat(estimate(Basis.REGION).perMonth(destination("job-centre")).tried().middle())
                .isEqualTo(5);
    }

    @Test
    void hoursAndMoneyFollowTheReferrals() {
        var estimate = estimate(Basis.REGION);

        assertThat(estimate.ofMonth(destination("spine-clinic"), Measure.HOURS))
                .hasValueSatisfying(
                        hours -> assertThat(hours.tried()).isEqualTo(new Spread(10, 40, 180)));
        assertThat(estimate.ofMonth(destination("private-physiotherapy"), Measure.HOURS))
                .as("nobody has assumed them")
                .isEmpty();
        assertThat(estimate.ofMonth(Measure.COST).tried().middle())
                .isCloseTo(10 * 200 + 5 * 10, within(1e-9));
    }

    @Test
    void eachMunicipalitysCostIsBorneByItsOwnPayer() {
        var costs = estimate(Basis.REGION).costs((offer, place) -> offer + " in " + place);

        assertThat(costs.keySet())
                .containsExactly(
                        "spine-clinic in 0851", "physiotherapy in 0851", "physiotherapy in 0860");
        assertThat(costs.get("physiotherapy in 0851"))
                .satisfies(
                        cost -> {
                            assertThat(cost.before().middle()).isCloseTo(100, within(1e-9));
                            assertThat(cost.tried()).isEqualTo(Spread.NONE);
                        });
    }

    @Test
    void capacityIsHeldAgainstAllWhoAreSentToTheService() {
        var load = estimate(Basis.REGION).load(destination("spine-clinic")).orElseThrow();

        assertThat(load.isOver()).isTrue();
        assertThat(load.over()).isEqualTo(1);
        assertThat(load.isTight()).isFalse();
    }

    @Test
    void gainsFollowWherePersonsAreSent() {
        assertThat(estimate(Basis.REGION).ofYear(Measure.BETTER).difference().middle())
                .as("what the physiotherapist would have gained is lost, nothing else is assumed")
                .isCloseTo(-60, within(1e-9));
    }

    @Test
    void theMatrixTellsEachPersonOnce() {
        var matrix = estimate(Basis.REGION).matrix();

        assertThat(matrix.places())
                .containsExactly("spine-clinic", "private-physiotherapy", Flow.NOBODY);
        assertThat(matrix.from("private-physiotherapy")).isEqualTo(180);
        assertThat(matrix.to("spine-clinic")).isEqualTo(120);
        assertThat(matrix.arriving("private-physiotherapy")).as("who stays").isZero();
        assertThat(matrix.from("private-physiotherapy", "spine-clinic")).isEqualTo(120);
    }

    @Test
    void thePictureDrawsAsManyPersonsOnBothSides() {
        var picture =
                FlowPicture.of(
                        estimate(Basis.REGION).matrix(),
                        place -> place.isEmpty() ? "nobody says where" : place,
                        String::valueOf,
                        "finding",
                        "summary");

        assertThat(picture.left()).hasSize(2);
        assertThat(picture.right()).hasSize(3);
        assertThat(picture.bands()).hasSize(3);
        assertThat(picture.bands().getLast().moves()).as("movers lie on top").isTrue();
        assertThat(picture.left().getFirst().label())
                .containsExactly("private-physiotherapy", "180");
        assertThat(FlowPicture.lines("kommunens tilbud for vedvarende lænderygsmerter og mere"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
