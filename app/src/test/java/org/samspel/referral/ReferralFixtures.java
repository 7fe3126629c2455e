package org.samspel.referral;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.Destination;
import org.samspel.agreement.HandOver;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.content.LanguageTexts;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.pathway.RoutingId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Referrals as the rules see them. */
public final class ReferralFixtures {
    public static final UnitId SENDER = new UnitId(UUID.randomUUID());
    public static final UnitId RECEIVER = new UnitId(UUID.randomUUID());
    public static final UnitId OWN_PRACTICE = new UnitId(UUID.randomUUID());
    public static final PersonId PERSON = new PersonId(UUID.randomUUID());
    public static final Instant SENT_AT = Instant.parse("2026-11-16T09:00:00Z");
    public static final Instant REPLY_DUE = Instant.parse("2026-11-23T22:59:59.999999Z");

    /** The statuses that a receiver answered to reach. */
    private static final Set<ReferralStatus> REPLIED =
            Set.of(
                    ReferralStatus.ACCEPTED,
                    ReferralStatus.DECLINED,
                    ReferralStatus.STARTED,
                    ReferralStatus.COMPLETED,
                    ReferralStatus.ANSWERED,
                    ReferralStatus.REDIRECTED);

    private ReferralFixtures() {}

    /** A referral to take over in this status, with an hour between each of its steps. */
    public static Referral aReferral(ReferralStatus status) {
        return aReferral(HandOver.TAKE_OVER, status);
    }

    public static Referral aReferral(HandOver kind, ReferralStatus status) {
        var open = kind == HandOver.OPEN;
        var returned = status == ReferralStatus.RETURNED;
        var completions =
                returned
                        ? List.of(
                                new Completion(
                                        new Completion.Round(
                                                new CompletionId(UUID.randomUUID()),
                                                later(2),
                                                REPLY_DUE,
                                                Optional.empty()),
                                        "MR-svar",
                                        Optional.empty()))
                        : List.<Completion>of();
        return new Referral(
                        terms(kind, status),
                        1,
                        new RoutingId(UUID.randomUUID()),
                        false,
                        Optional.empty(),
                        Map.of(),
                        notes(status),
                        open
                                ? Optional.of(new OpenLetter(new ReferralCode("7KQ2M9XD"), "3.3"))
                                : Optional.empty(),
                        Optional.empty(),
                        completions.size(),
                        List.of(),
                        Optional.empty(),
                        new UserId(UUID.randomUUID()))
                .with(completions);
    }

    /** A destination with a reply in five working days, in a version that names its clauses. */
    public static Destination aDestination(
            String id, boolean consent, @Nullable Set<String> discloses) {
        var name = new LanguageTexts(Map.of("da", id, "sv", id, "en", id));
        return new Destination(
                id,
                name,
                name,
                Optional.of(id),
                "4.3",
                Optional.of(new ReplyDeadline.WorkingDays(5, "6.3")),
                consent,
                HandOver.TAKE_OVER,
                Set.of(HandOver.ADVICE_ONLY),
                Optional.empty(),
                Optional.ofNullable(discloses),
                false);
    }

    private static ReferralTerms terms(HandOver kind, ReferralStatus status) {
        var waits = kind == HandOver.OPEN && status == ReferralStatus.SENT;
        return new ReferralTerms(
                new ReferralId(UUID.randomUUID()),
                PERSON,
                SENDER,
                waits ? Optional.empty() : Optional.of(RECEIVER),
                false,
                "low-back-pain",
                2,
                "4.3",
                "6.3",
                "municipal-persistent",
                kind,
                status,
                moments(kind, status),
                Optional.empty(),
                List.of());
    }

    private static Moments moments(HandOver kind, ReferralStatus status) {
        var completed = status == ReferralStatus.COMPLETED;
        return new Moments(
                SENT_AT,
                REPLY_DUE,
                hours(1, status != ReferralStatus.SENT),
                hours(2, REPLIED.contains(status)),
                hours(3, completed || status == ReferralStatus.STARTED),
                Optional.empty(),
                hours(4, completed),
                hours(4, status == ReferralStatus.ANSWERED),
                hours(2, status == ReferralStatus.REDIRECTED),
                hours(4, status == ReferralStatus.WITHDRAWN),
                Optional.of(REPLY_DUE).filter(_ -> kind == HandOver.OPEN));
    }

    private static Notes notes(ReferralStatus status) {
        return new Notes(
                "",
                Optional.of("mangler").filter(_ -> status == ReferralStatus.DECLINED),
                Optional.of("gik godt").filter(_ -> status == ReferralStatus.COMPLETED),
                Optional.of("råd").filter(_ -> status == ReferralStatus.ANSWERED),
                Optional.empty(),
                Optional.empty(),
                Optional.of("forkert sted").filter(_ -> status == ReferralStatus.REDIRECTED),
                Optional.of("en fejl").filter(_ -> status == ReferralStatus.WITHDRAWN));
    }

    public static Instant later(int hours) {
        return SENT_AT.plus(Duration.ofHours(hours));
    }

    private static Optional<Instant> hours(int later, boolean happened) {
        return Optional.of(later(later)).filter(_ -> happened);
    }
}
