package org.samspel.referral;

import org.samspel.access.Matter;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.UnitKind;
import org.springframework.stereotype.Component;

/** What a referral is about, and whose record it stands in, in the law’s words. */
@Component
class ReferralMatters {
    private final Organisations organisations;

    ReferralMatters(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What was sent is the receiver’s own; to anybody else it is the sender’s. */
    Matter of(Actor actor, ReferralTerms referral) {
        var category =
                referral.receiver()
                        .map(unit -> category(actor.area(), unit))
                        .orElse(DataCategory.REHABILITATION);
        return actor instanceof Actor.Staff staff && !hasPart(staff.unit(), referral)
                ? Matter.keptBy(referral.sender(), category)
                : Matter.own(category);
    }

    private static boolean hasPart(UnitId unit, ReferralTerms referral) {
        return referral.sender().equals(unit) || referral.isAt(unit);
    }

    /** A job centre is told of the ability to work, and nothing else. */
    DataCategory category(AreaId area, UnitId receiver) {
        return organisations
                .unit(area, receiver)
                .filter(unit -> unit.kind() == UnitKind.JOB_CENTRE)
                .map(_ -> DataCategory.WORK_ABILITY)
                .orElse(DataCategory.REHABILITATION);
    }
}
