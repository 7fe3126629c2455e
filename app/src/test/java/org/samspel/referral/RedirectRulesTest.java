package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralFixtures.RECEIVER;
import static org.samspel.referral.ReferralFixtures.SENDER;
import static org.samspel.referral.ReferralFixtures.aDestination;
import static org.samspel.referral.ReferralFixtures.aReferral;

import org.junit.jupiter.api.Test;
import org.samspel.access.law.NextStep;
import org.samspel.access.law.RuleId;
import org.samspel.access.law.Ruling;
import org.samspel.access.law.WayOn;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.organisation.UnitKind;
import org.samspel.organisation.Validity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RedirectRulesTest {
    private static final UnitId NEXT = new UnitId(UUID.randomUUID());
    private static final Ruling FREE =
            new Ruling.Permitted(RuleId.DK_CURRENT_COURSE, "§ 41", Set.of());
    private static final Ruling BY_CONSENT =
            refused(RuleId.SE_DISCLOSURE_CONSENT, NextStep.ASK_FOR_CONSENT);
    private static final Ruling NEVER =
            refused(RuleId.NO_RULE, NextStep.ASK_DATA_PROTECTION_OFFICER);

    private final Referral sent = aReferral(ReferralStatus.SENT);

    @Test
    void goesWhereTheAgreementLeadsWithAReason() {
        assertThat(refusal(NEXT, FREE, "Smerter i benet", false)).isEmpty();
    }

    @Test
    void goesNowhereElse() {
        var redirect = redirect(NEXT, FREE);
        var wish = new SendOn(sent.id(), 1, "x:y", "Derfor", true);

        assertThat(RedirectRules.refusal(redirect, wish, List.of(RECEIVER)))
                .contains(new RedirectOutcome.TargetMissing(redirect));
    }

    @Test
    void asksForAReason() {
        assertThat(refusal(NEXT, FREE, " ", true))
                .containsInstanceOf(RedirectOutcome.ReasonMissing.class);
    }

    @Test
    void neitherComesBackToTheSenderNorToWhereItWas() {
        assertThat(refusal(SENDER, FREE, "Derfor", true))
                .hasValueSatisfying(
                        refused ->
                                assertThat(((RedirectOutcome.Circle) refused).chain())
                                        .containsExactly(SENDER, RECEIVER, SENDER));
        assertThat(refusal(RECEIVER, FREE, "Derfor", true))
                .containsInstanceOf(RedirectOutcome.Circle.class);
    }

    @Test
    void asksThePersonWhereTheLawDoes() {
        assertThat(refusal(NEXT, BY_CONSENT, "Derfor", false))
                .containsInstanceOf(RedirectOutcome.ConsentMissing.class);
        assertThat(refusal(NEXT, BY_CONSENT, "Derfor", true)).isEmpty();
    }

    @Test
    void staysWhereNoConsentWouldHelp() {
        assertThat(refusal(NEXT, NEVER, "Derfor", true))
                .containsInstanceOf(RedirectOutcome.NotDisclosed.class);
    }

    private Optional<RedirectOutcome> refusal(
            UnitId to, Ruling ruling, String reason, boolean consented) {
        var redirect = redirect(to, ruling);
        var code = redirect.targets().getFirst().code();
        return RedirectRules.refusal(
                redirect, new SendOn(sent.id(), 1, code, reason, consented), List.of(RECEIVER));
    }

    private Redirect redirect(UnitId to, Ruling ruling) {
        return new Redirect(
                sent,
                List.of(new RedirectTarget(aDestination("clinic", false, null), unit(to), ruling)));
    }

    private static Unit unit(UnitId id) {
        return new Unit(
                id,
                "clinic",
                UnitKind.MUNICIPAL_TRAINING,
                "clinic",
                new PartyId(UUID.randomUUID()),
                "party",
                Optional.empty(),
                "",
                new Validity(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static Ruling refused(RuleId rule, NextStep way) {
        return new Ruling.Refused(rule, "§", Set.of(), List.of(new WayOn(List.of(way))));
    }
}
