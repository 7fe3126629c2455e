package org.samspel.referral;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A referral's lines in the timeline of its person. */
@Component
class ReferralTimeline implements TimelineWords {
    private static final String SENT = "referral-sent";
    private static final String WITHDRAWN = "referral-withdrawn";
    private static final String RETURNED = "referral-returned";
    private static final String SUPPLEMENTED = "referral-supplemented";
    private static final Set<String> SENDERS = Set.of(SENT, WITHDRAWN, SUPPLEMENTED);

    private final ReferralReading reading;
    private final Organisations organisations;
    private final AgreedWords words;

    ReferralTimeline(ReferralReading reading, Organisations organisations, AgreedWords words) {
        this.reading = reading;
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                SENT,
                "referral-received",
                "referral-accepted",
                "referral-declined",
                "referral-started",
                "referral-planned",
                "referral-completed",
                "referral-answered",
                "referral-redirected",
                "referral-stranded",
                WITHDRAWN,
                RETURNED,
                SUPPLEMENTED);
    }

    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var actor = page.actor();
        var bySubject = bySubject(kind, subjectIds, actor);
        var readable = reading.readable(actor, bySubject.values());
        var units =
                organisations.units(
                        actor.area(),
                        bySubject.values().stream()
                                .flatMap(
                                        of ->
                                                Stream.concat(
                                                        Stream.of(of.sender()),
                                                        of.receiver().stream()))
                                .distinct()
                                .toList());
        var lines = new HashMap<UUID, TimelineText>();
        bySubject.forEach(
                (subject, referral) -> {
                    var mayOpen = readable.contains(referral.id());
                    if (mayOpen || treats(actor)) {
                        lines.put(subject, line(kind, referral, units, mayOpen, page));
                    }
                });
        return lines;
    }

    /** A referral can go back several times, so those lines are of each time. */
    private Map<UUID, ReferralTerms> bySubject(
            String kind, Collection<UUID> subjectIds, Actor actor) {
        var found = new HashMap<UUID, ReferralTerms>();
        if (kind.equals(RETURNED) || kind.equals(SUPPLEMENTED)) {
            reading.termsOfCompletions(actor, subjectIds.stream().map(CompletionId::new).toList())
                    .forEach((id, referral) -> found.put(id.value(), referral));
        } else {
            reading.terms(actor, subjectIds.stream().map(ReferralId::new).toList())
                    .forEach((id, referral) -> found.put(id.value(), referral));
        }
        return found;
    }

    /** The job centre is no part of the treatment and sees what it was sent itself, no more. */
    private static boolean treats(Actor actor) {
        return actor instanceof Actor.Staff staff && staff.role() != Role.JOB_CENTRE;
    }

    private TimelineText line(
            String kind,
            ReferralTerms referral,
            Map<UnitId, Unit> units,
            boolean mayOpen,
            PageContext page) {
        var actor = page.actor();
        var destination = words.destination(actor.area(), referral, page);
        var by =
                SENDERS.contains(kind)
                        ? referral.sender()
                        : referral.receiver().orElse(referral.sender());
        return new TimelineText(
                page.text("referral.line." + kind, destination),
                kind.equals(SENT) ? page.text("referral.line.after", referral.clause()) : "",
                pill(kind, referral, page),
                Optional.ofNullable(units.get(by)).map(Unit::fullName).orElse(""),
                mayOpen && actor instanceof Actor.Staff
                        ? Optional.of("/referrals/" + referral.id().value())
                        : Optional.empty());
    }

    private static Optional<Pill> pill(String kind, ReferralTerms referral, PageContext page) {
        return switch (kind) {
            case "referral-accepted", "referral-declined", "referral-answered" ->
                    referral.repliedAt()
                            .filter(_ -> !isLater(kind, referral))
                            .map(at -> Deadlines.answered(page, at, referral.replyDue()));
            default -> Optional.empty();
        };
    }

    /** An assessment comes after the yes, which had the deadline. */
    private static boolean isLater(String kind, ReferralTerms referral) {
        return kind.equals("referral-answered") && referral.handOver() != HandOver.ADVICE_ONLY;
    }
}
