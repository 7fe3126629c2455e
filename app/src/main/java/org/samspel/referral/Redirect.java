package org.samspel.referral;

import java.util.List;
import java.util.Optional;

/**
 * A referral that can be sent on, with where to.
 *
 * @param targets what the agreement knows for the person today, in its order
 */
public record Redirect(Referral referral, List<RedirectTarget> targets) {
    public boolean asksConsent() {
        return targets.stream().anyMatch(RedirectTarget::asksConsent);
    }

    Optional<RedirectTarget> target(String code) {
        return targets.stream().filter(to -> to.code().equals(code)).findFirst();
    }

    /** Whether a consent that was given before covers every target that needs one. */
    public boolean isConsentKnown() {
        return asksConsent() && targets.stream().allMatch(to -> to.ruling().permitted());
    }
}
