package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.ProtectedOpenings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Protected identities that someone has opened: for themselves, with a reason, for a while. Each is
 * in the access log.
 */
@Component
public class Openings implements ProtectedOpenings {
    private final JdbcClient jdbc;
    private final Access access;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;
    private final Duration length;

    /**
     * @param length no source says how long; to be verified with the log reviewers
     */
    Openings(
            JdbcClient jdbc,
            Access access,
            TransactionDoor door,
            Clock clock,
            Ids ids,
            @Value("${samspel.access.protected-open-for:30m}") Duration length) {
        this.jdbc = jdbc;
        this.access = access;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
        this.length = length;
    }

    /** What came of the wish to open one. */
    public enum Opened {
        DONE,
        REASON_MISSING,
        NOT_PERMITTED
    }

    /** Opens it for the actor; whoever has no relation with the person gets nothing open. */
    public Opened open(Actor.Staff actor, PersonId person, String reason) {
        return door.enter(
                actor,
                () -> {
                    if (reason.isBlank()) {
                        return Opened.REASON_MISSING;
                    }
                    if (!access.decide(actor, Action.OPEN_PROTECTED, person).permitted()) {
                        return Opened.NOT_PERMITTED;
                    }
                    insert(actor, person, reason.strip());
                    return Opened.DONE;
                });
    }

    private void insert(Actor.Staff actor, PersonId person, String reason) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into access.opening (id, area, owner_provider, owner_unit, person_id,
                            user_id, reason, opened_at, closes_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.next(),
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        person.value(),
                        actor.user().value(),
                        reason,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(length)))
                .update();
    }

    /** A person sees what is their own; staff what they have opened at the same unit. */
    @Override
    public boolean isOpen(Actor actor, PersonId person) {
        return switch (actor) {
            case Actor.Oneself self -> self.person().equals(person);
            case Actor.TheSystem _ -> false;
            case Actor.Staff staff ->
                    door.enter(
                            actor,
                            () ->
                                    jdbc.sql(
                                                    """
                                                    select exists (select from access.opening
                                                        where person_id = ? and user_id = ? and owner_unit = ?
                                                          and closes_at > ?)
                                                    """)
                                            .params(
                                                    person.value(),
                                                    staff.user().value(),
                                                    staff.unit().value(),
                                                    Timestamp.from(clock.instant()))
                                            .query(Boolean.class)
                                            .single());
        };
    }
}
