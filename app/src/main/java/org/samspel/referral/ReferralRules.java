package org.samspel.referral;

import org.samspel.agreement.ReplyDeadline;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Area;
import org.samspel.organisation.WorkingDays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of a referral, without a database. The clauses are those of each agreement. */
final class ReferralRules {
    /** The finest time that the database keeps. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private ReferralRules() {}

    /**
     * The last moment at which an answer is in time. Hours run through nights and weekends, as the
     * clauses for the acute case mean them; working days end with the day, by the area's own clock.
     */
    static Instant replyDue(ReplyDeadline deadline, Instant sentAt, Area area, WorkingDays days) {
        return switch (deadline) {
            case ReplyDeadline.Hours hours -> sentAt.plus(Duration.ofHours(hours.hoursMax()));
            case ReplyDeadline.WorkingDays working -> {
                var sentOn = LocalDate.ofInstant(sentAt, area.zone());
                var last = days.after(sentOn, working.workingDaysMax(), area.country());
                yield last.plusDays(1).atStartOfDay(area.zone()).toInstant().minus(MICROSECOND);
            }
        };
    }

    /** Only the receiver's unit takes a step, from the status that allows it. */
    static List<ReferralStep> stepsOf(UnitId unit, Referral referral) {
        return referral.receiver().equals(unit)
                ? ReferralStep.openIn(referral.status())
                : List.of();
    }

    /**
     * Who may read what was sent, when access to the person is given: the two units, the person's
     * own general practice as the one who keeps the course together, and the person.
     */
    static boolean mayRead(Actor reader, UnitId ownPractice, ReferralTerms referral) {
        return switch (reader) {
            case Actor.Oneself self -> self.person().equals(referral.person());
            case Actor.Staff staff ->
                    staff.unit().equals(referral.sender())
                            || staff.unit().equals(referral.receiver())
                            || staff.unit().equals(ownPractice);
            case Actor.TheSystem _ -> false;
        };
    }

    /**
     * What a destination gets to know. One that needs an explicit consent is no part of the
     * treatment and gets only what matters to the person's work (Sundhedsloven § 43).
     */
    static Map<String, String> disclosed(
            Map<String, String> found, boolean consentNeeded, Set<String> factsForWork) {
        var sent = new TreeMap<>(found);
        if (consentNeeded) {
            sent.keySet().retainAll(factsForWork);
        }
        return sent;
    }
}
