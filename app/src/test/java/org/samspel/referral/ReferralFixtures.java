package org.samspel.referral;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Referrals as the rules see them. */
public final class ReferralFixtures {
    public static final UnitId SENDER = new UnitId(UUID.randomUUID());
    public static final UnitId RECEIVER = new UnitId(UUID.randomUUID());
    public static final UnitId OWN_PRACTICE = new UnitId(UUID.randomUUID());
    public static final PersonId PERSON = new PersonId(UUID.randomUUID());
    public static final Instant SENT_AT = Instant.parse("2026-11-16T09:00:00Z");

    private ReferralFixtures() {}

    /** A referral in this status, with an hour between each of its steps. */
    public static Referral aReferral(ReferralStatus status) {
        var replied = !status.awaitsReply();
        var started = status == ReferralStatus.STARTED || status == ReferralStatus.COMPLETED;
        var completed = status == ReferralStatus.COMPLETED;
        return new Referral(
                new ReferralId(UUID.randomUUID()),
                1,
                PERSON,
                new RoutingId(UUID.randomUUID()),
                SENDER,
                RECEIVER,
                "low-back-pain",
                2,
                "4.3",
                "municipal-persistent",
                "6.3",
                status,
                "",
                Map.of(),
                SENT_AT,
                Instant.parse("2026-11-23T22:59:59.999999Z"),
                hours(1, status != ReferralStatus.SENT),
                hours(2, replied),
                hours(3, started),
                hours(4, completed),
                Optional.of("mangler").filter(_ -> status == ReferralStatus.DECLINED),
                Optional.of("gik godt").filter(_ -> completed));
    }

    private static Optional<Instant> hours(int later, boolean happened) {
        return Optional.of(SENT_AT.plusSeconds(later * 3600L)).filter(_ -> happened);
    }
}
