package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent;
import org.samspel.agreement.AgreementEvent.Milestone;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Tells what has happened to a revision: to other rooms as events, to its readers as a list. */
@Component
class Happenings {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final AreaClock clock;
    private final ApplicationEventPublisher events;

    Happenings(JdbcClient jdbc, Ids ids, AreaClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    void tell(Actor.Staff actor, Revision revision, Milestone milestone) {
        var at = clock.now();
        var key = revision.key();
        var round = revision.round();
        jdbc.sql(
                        """
                        insert into agreement.happening (id, area, slug, number, kind, round, done_by, done_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.next(),
                        key.area().code(),
                        key.slug(),
                        key.number(),
                        milestone.kept(),
                        round,
                        actor.user().value(),
                        DraftStore.at(at))
                .update();
        events.publishEvent(
                new AgreementEvent(
                        Origin.of(actor, at), milestone, key.slug(), key.number(), round));
    }

    /** The oldest first. */
    List<Happening> of(RevisionKey key) {
        return jdbc.sql(
                        """
                        select kind, round, done_by, done_at from agreement.happening
                         where area = ? and slug = ? and number = ? order by done_at, id
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query(
                        (row, n) ->
                                new Happening(
                                        row.getString("kind"),
                                        row.getInt("round"),
                                        new UserId(row.getObject("done_by", UUID.class)),
                                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
