package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.PageContext;
import org.samspel.shell.WhoHolds;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says on every page about a person who holds the person now, as the referrals have it. */
@Component
class ReferralHolders implements WhoHolds {
    private final ReferralReading reading;
    private final Coordinators coordinators;
    private final Organisations organisations;

    ReferralHolders(
            ReferralReading reading, Coordinators coordinators, Organisations organisations) {
        this.reading = reading;
        this.coordinators = coordinators;
        this.organisations = organisations;
    }

    @Override
    public Optional<Holding> of(Actor actor, PersonId person, PageContext page) {
        return reading.deciding(actor, person).map(referral -> holding(actor, referral, page));
    }

    private Holding holding(Actor actor, Referral referral, PageContext page) {
        var coordinator = coordinators.of(actor, referral.terms());
        var units =
                organisations.units(
                        actor.area(),
                        Stream.concat(
                                        Stream.of(referral.sender(), coordinator.unit()),
                                        referral.receiver().stream())
                                .distinct()
                                .toList());
        var readable =
                actor instanceof Actor.Staff
                        && !reading.readable(actor, List.of(ReferralTerms.of(referral))).isEmpty();
        var receiver =
                referral.receiver()
                        .map(unit -> name(units, unit))
                        .or(referral::outsideName)
                        .orElse("");
        var holder = referral.terms().receiverHolds() ? receiver : name(units, referral.sender());
        return new Holding(
                page.text("referral.holds", holder),
                detail(referral, receiver, page)
                        + beside(coordinator, name(units, coordinator.unit()), holder, page),
                readable ? Optional.of("/referrals/" + referral.id().value()) : Optional.empty());
    }

    private static String detail(Referral referral, String receiver, PageContext page) {
        var sent = Deadlines.day(page, referral.sentAt());
        var due = Deadlines.day(page, referral.replyDue());
        var moments = referral.moments();
        var replied = Deadlines.day(page, moments.repliedAt().orElse(referral.sentAt()));
        if (referral.terms().isStranded()) {
            return page.text("referral.holds.stranded", receiver);
        }
        return switch (referral.status()) {
            case SENT, RECEIVED ->
                    page.text(
                            referral.open().isPresent()
                                    ? "referral.holds.open"
                                    : "referral.holds.sent",
                            receiver,
                            sent,
                            due,
                            referral.deadlineClause());
            case RETURNED -> page.text("referral.holds.returned", receiver);
            case ACCEPTED -> page.text("referral.holds.accepted", replied, referral.clause());
            case STARTED ->
                    page.text(
                            "referral.holds.started",
                            replied,
                            Deadlines.day(page, moments.startedAt().orElseThrow()),
                            referral.clause());
            case DECLINED -> page.text("referral.holds.declined", receiver, replied);
            case COMPLETED ->
                    page.text(
                            "referral.holds.completed",
                            receiver,
                            Deadlines.day(page, moments.completedAt().orElseThrow()));
            case ANSWERED, REDIRECTED, WITHDRAWN ->
                    throw new IllegalStateException("Such a referral never decides who holds");
        };
    }

    /** Who keeps the course together, where that is somebody else. */
    private static String beside(
            Coordinator coordinator, String name, String holder, PageContext page) {
        return name.equals(holder)
                ? ""
                : " · " + page.text("referral.holds.coordinator", name, coordinator.clause());
    }

    private static String name(Map<UnitId, Unit> units, UnitId id) {
        return Optional.ofNullable(units.get(id)).map(Unit::fullName).orElse("");
    }
}
