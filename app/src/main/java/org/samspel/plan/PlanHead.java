package org.samspel.plan;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for the plan as a whole.
 *
 * @param overall the principal with overall responsibility (SFS 2009:981: content 4)
 * @param followUpOn the day of the next follow-up: there always is one
 * @param followUpBy the unit that sees to it
 */
public record PlanHead(
        Set<PlanView> views,
        Optional<PartyId> overall,
        PlanContact contact,
        LocalDate followUpOn,
        UnitId followUpBy) {
    public PlanHead {
        views = Set.copyOf(views);
    }

    /**
     * Whether it is shown as the patient contract: when it was made as one, and when it is a SIP
     * with a named contact (Skånes målbild, 1 a).
     */
    public boolean isShownAs(PlanView view) {
        return views.contains(view)
                || (view == PlanView.PATIENT_CONTRACT
                        && views.contains(PlanView.SIP)
                        && contact.isNamedAndReachable());
    }
}
