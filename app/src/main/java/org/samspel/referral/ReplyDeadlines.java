package org.samspel.referral;

import org.samspel.agreement.Agreements;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.WorkingDays;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The moments by which answers are due, by the agreement's clause and the area's calendar. */
@Component
class ReplyDeadlines {
    private final Agreements agreements;
    private final Organisations organisations;
    private final WorkingDays workingDays;

    ReplyDeadlines(Agreements agreements, Organisations organisations, WorkingDays workingDays) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.workingDays = workingDays;
    }

    Instant after(ReplyDeadline reply, AreaId area, Instant from) {
        return ReferralRules.replyDue(reply, from, organisations.area(area), workingDays);
    }

    /** Anew from that moment, by the clause that the referral was sent under. */
    Instant anew(Referral referral, AreaId area, Instant from) {
        return agreements
                .version(area, referral.agreement(), referral.agreementVersion())
                .flatMap(version -> version.destination(referral.destination()))
                .flatMap(destination -> destination.reply())
                .map(reply -> after(reply, area, from))
                .orElse(referral.replyDue());
    }
}
