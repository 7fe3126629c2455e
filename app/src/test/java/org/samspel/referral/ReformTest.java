package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.agreement.Agreements;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Patient-directed prevention moves to the region on 1 January 2027 (bill L 214). */
@InTheHouse
class ReformTest {
    @Autowired private ReferralScene scene;
    @Autowired private Referrals referrals;
    @Autowired private Organisations organisations;
    @Autowired private Agreements agreements;

    @Test
    void aReferralGoesToWhoeverAnswersOnTheDayItIsSent() {
        assertThat(receiver("2026-12-31T22:59:00Z").slug()).isEqualTo("aalborg-traening");
        assertThat(receiver("2026-12-31T23:00:00Z").slug()).isEqualTo("regional-forebyggelse");
    }

    /** The same words stand before and after the move, so they name neither side. */
    @Test
    void theDestinationIsCalledAfterWhatItDoesAndNotAfterWhoAnswers() {
        var destination =
                agreements
                        .inForce(scene.gp().area(), "low-back-pain", LocalDate.of(2027, 1, 1))
                        .flatMap(agreed -> agreed.destination("municipal-prevention"))
                        .orElseThrow();

        for (var language : List.of("da", "sv", "en")) {
            var locale = Locale.of(language);
            assertThat(destination.name().in(locale) + destination.sentence().in(locale))
                    .doesNotContainIgnoringCase("kommun", "municipal", "region");
        }
    }

    private Unit receiver(String sent) {
        var wish = ReferPerson.to(scene.routedTo(scene.person(), "municipal-prevention").id());
        var outcome =
                ReferralScene.at(Instant.parse(sent), () -> referrals.refer(scene.gp(), wish));
        var referral = ((ReferralOutcome.Sent) outcome).referral();
        return organisations
                .unit(scene.gp().area(), referral.receiver().orElseThrow())
                .orElseThrow();
    }
}
