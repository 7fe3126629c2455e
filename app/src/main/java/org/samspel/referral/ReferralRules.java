package org.samspel.referral;

import org.samspel.agreement.Destination;
import org.samspel.agreement.Expiry;
import org.samspel.agreement.HandOver;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Area;
import org.samspel.organisation.WorkingDays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    static Instant replyDue(ReplyDeadline deadline, Instant from, Area area, WorkingDays days) {
        return switch (deadline) {
            case ReplyDeadline.Hours hours -> from.plus(Duration.ofHours(hours.hoursMax()));
            case ReplyDeadline.WorkingDays working -> {
                var sentOn = LocalDate.ofInstant(from, area.zone());
                yield endOf(days.after(sentOn, working.workingDaysMax(), area.country()), area);
            }
        };
    }

    /** The last moment at which an open referral can be taken up: the end of the last day. */
    static Instant expiresAt(Expiry expiry, Instant sentAt, Area area) {
        return endOf(LocalDate.ofInstant(sentAt, area.zone()).plusWeeks(expiry.weeksMax()), area);
    }

    private static Instant endOf(LocalDate day, Area area) {
        return day.plusDays(1).atStartOfDay(area.zone()).toInstant().minus(MICROSECOND);
    }

    /** The kind that was chosen, if the agreement allows it; the usual one if none was. */
    static Optional<HandOver> kind(Destination destination, Optional<HandOver> chosen) {
        return Optional.of(chosen.orElse(destination.handOver()))
                .filter(destination.kinds()::contains);
    }

    /** What a unit can do with the referral now. */
    static List<ReferralStep> stepsOf(UnitId unit, ReferralTerms referral) {
        return Arrays.stream(ReferralStep.values())
                .filter(step -> takes(step, unit, referral) && isOpen(step, referral))
                .toList();
    }

    /**
     * Whose step it is: the sender completes and withdraws, the receiver's unit does all else. What
     * a receiver outside of Samspel answers on paper, the sender notes.
     */
    static boolean takes(ReferralStep step, UnitId unit, ReferralTerms referral) {
        if (step.isSenders()) {
            return referral.sender().equals(unit);
        }
        return referral.isOutside()
                ? referral.sender().equals(unit) && step.isNotedOfOutside()
                : referral.isAt(unit);
    }

    /** One plan is written for a course; what comes later belongs in the closing note. */
    static boolean isOpen(ReferralStep step, ReferralTerms referral) {
        return step.isOpenIn(referral.handOver(), referral.status())
                && (step != ReferralStep.PLAN || referral.moments().plannedAt().isEmpty());
    }

    /**
     * Whether the unit may send it on: the receiver instead of an answer, and once the receiver has
     * closed, the sender or who goes on with the receiver's work.
     */
    static boolean sendsOn(UnitId unit, ReferralTerms referral) {
        if (referral.isStranded()) {
            return referral.sender().equals(unit)
                    || referral.stranded().filter(since -> since.isFor(unit)).isPresent();
        }
        return referral.isAt(unit) && referral.status().awaitsReply();
    }

    /** Whether sending it on to that unit would lead it back to where it has been. */
    static boolean closesCircle(UnitId sender, List<UnitId> chain, UnitId next) {
        return sender.equals(next) || chain.contains(next);
    }

    /**
     * Whether it can be sent on to there. Who is no part of the treatment got facts that a consent
     * was given for, so such a referral stays among them, and no other goes to them (Sundhedsloven
     * § 43).
     */
    static boolean mayGoOn(Destination from, Destination to) {
        return to.service().isPresent()
                && !to.directAccess()
                && (from.id().equals(to.id()) || (!from.consent() && !to.consent()));
    }

    /**
     * Who may read what was sent, when access to the person is given: the two units, the person's
     * own general practice as the one who keeps the course together, and the person. What was
     * withdrawn or sent on is no longer its receiver's.
     */
    static boolean mayRead(Actor reader, UnitId ownPractice, ReferralTerms referral) {
        return switch (reader) {
            case Actor.Oneself self -> self.person().equals(referral.person());
            case Actor.Staff staff ->
                    staff.unit().equals(referral.sender())
                            || (referral.isStranded() && sendsOn(staff.unit(), referral))
                            || (referral.isAt(staff.unit()) && !referral.status().isTakenAway())
                            || staff.unit().equals(ownPractice);
            case Actor.TheSystem _ -> false;
        };
    }

    /**
     * What a destination gets to know: everything that was found, or what the agreement lists. One
     * that needs an explicit consent is no part of the treatment and always has a list
     * (Sundhedsloven § 43).
     */
    static Map<String, String> disclosed(Map<String, String> found, Destination to) {
        var sent = new TreeMap<>(found);
        to.discloses().ifPresent(sent.keySet()::retainAll);
        return sent;
    }
}
