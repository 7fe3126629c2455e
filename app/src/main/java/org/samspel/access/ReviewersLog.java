package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the access log for those who check it. Whoever calls has made sure that the actor does. */
@Component
class ReviewersLog {
    private final JdbcClient jdbc;
    private final TransactionDoor door;

    ReviewersLog(JdbcClient jdbc, TransactionDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    /** Lines of the area, by their ids, for the reviewer who was asked about them. */
    Map<Long, LogLine> askedAbout(Actor reviewer, Collection<Long> ids) {
        return door.enter(
                reviewer,
                () ->
                        jdbc
                                .sql("select * from access.lines_asked_about(?)")
                                .param(ids.toArray(Long[]::new))
                                .query(AccessLog::line)
                                .list()
                                .stream()
                                .collect(Collectors.toMap(LogLine::id, Function.identity())));
    }

    /** What one user did with one person’s data, oldest first. */
    List<LogLine> by(Actor reviewer, String user, PersonId person, LogPeriod period) {
        return door.enter(
                reviewer,
                () ->
                        jdbc.sql(
                                        """
                                        select * from access.lines_of_period(?, ?)
                                        where actor = ? and person_id = ? order by at, id
                                        """)
                                .params(
                                        Timestamp.from(period.from()),
                                        Timestamp.from(period.until()),
                                        user,
                                        person.value())
                                .query(AccessLog::line)
                                .list());
    }

    /**
     * Lines drawn at random, the same ones for the same seed; the person’s own looks are not among
     * them.
     */
    List<LogLine> sample(Actor reviewer, LogPeriod period, UUID seed, int size) {
        return door.enter(
                reviewer,
                () ->
                        jdbc.sql(
                                        """
                                        select * from access.lines_of_period(?, ?) where role <> 'PERSON'
                                        order by md5(id::text || ?) limit ?
                                        """)
                                .params(
                                        Timestamp.from(period.from()),
                                        Timestamp.from(period.until()),
                                        seed.toString(),
                                        size)
                                .query(AccessLog::line)
                                .list());
    }

    /** Who has had to do with whose data, last first. */
    List<Looks> byPerson(Actor reviewer, LogPeriod period) {
        return door.enter(
                reviewer,
                () ->
                        jdbc.sql(
                                        """
                                        select actor, role, unit_id, person_id, max(at) as at, count(*) as many
                                        from access.lines_of_period(?, ?)
                                        where role <> 'PERSON' and person_id is not null
                                        group by actor, role, unit_id, person_id order by 5 desc, 4
                                        """)
                                .params(
                                        Timestamp.from(period.from()),
                                        Timestamp.from(period.until()))
                                .query(ReviewersLog::looks)
                                .list());
    }

    /**
     * Users with so many different persons within a time of that length.
     *
     * @param personsMin from how many on
     */
    List<Looks> ofMany(Actor reviewer, LogPeriod period, int personsMin, Duration within) {
        return door.enter(
                reviewer,
                () ->
                        jdbc.sql(
                                        """
                                        select actor, role, unit_id, null::uuid as person_id, min(at) as at,
                                            count(distinct person_id) as many
                                        from access.lines_of_period(?, ?) where role <> 'PERSON'
                                        group by actor, role, unit_id,
                                            date_bin(make_interval(secs => ?), at, timestamptz 'epoch')
                                        having count(distinct person_id) >= ? order by 6 desc, 5 desc
                                        """)
                                .params(
                                        Timestamp.from(period.from()),
                                        Timestamp.from(period.until()),
                                        within.toSeconds(),
                                        personsMin)
                                .query(ReviewersLog::looks)
                                .list());
    }

    private static Looks looks(ResultSet row, int number) throws SQLException {
        return new Looks(
                row.getString("actor"),
                row.getString("role"),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getTimestamp("at").toInstant(),
                row.getInt("many"));
    }
}
