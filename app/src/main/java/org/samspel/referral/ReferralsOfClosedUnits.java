package org.samspel.referral;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralStranded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Notes what closed units still had: sender and successor then see it, and one of them sends it on.
 * A referral that nobody looks after any more would otherwise wait for ever.
 */
@Component
public class ReferralsOfClosedUnits {
    private static final Logger LOG = LoggerFactory.getLogger(ReferralsOfClosedUnits.class);

    private final StrandedStore store;
    private final Organisations organisations;
    private final CareRelations relations;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralsOfClosedUnits(
            StrandedStore store,
            Organisations organisations,
            CareRelations relations,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.relations = relations;
        this.door = door;
        this.events = events;
        this.clock = clock;
    }

    /** After the organisations are loaded, which is when units close. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(80)
    void atStart() {
        due();
    }

    @Scheduled(cron = "${samspel.referral.closed-units-at:0 10 * * * *}")
    void everyHour() {
        try {
            due();
        } catch (DataAccessException lostDatabase) {
            LOG.warn("Closed units are looked for in an hour: the database does not answer");
        }
    }

    private void due() {
        organisations.areas().forEach(area -> due(area, clock.instant()));
    }

    /** What is to be noted by that moment; once more notes nothing new. */
    public void due(AreaId area, Instant now) {
        var system = new Actor.TheSystem(area, "closed-units");
        var today = LocalDate.ofInstant(now, organisations.area(area).zone());
        organisations.closedOn(area, today).forEach(unit -> note(system, unit, today, now));
    }

    private void note(Actor system, Unit closed, LocalDate today, Instant now) {
        var successor = organisations.successor(system.area(), closed, today).map(Unit::id);
        door.enter(
                system,
                () ->
                        store.strand(closed.id(), successor, now)
                                .forEach(referral -> told(system, referral, successor, now)));
    }

    private void told(Actor system, Referral referral, Optional<UnitId> successor, Instant now) {
        successor.ifPresent(
                unit ->
                        relations.begin(
                                system,
                                referral.person(),
                                unit,
                                RelationKind.REFERRED,
                                "successor"));
        events.publishEvent(new ReferralStranded(About.of(Origin.of(system, now), referral)));
    }
}
