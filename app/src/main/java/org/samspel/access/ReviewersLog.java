package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.RowMapper;
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
        return read(
                        reviewer,
                        "access.lines_asked_about(?)",
                        AccessLog::line,
                        (Object) ids.toArray(Long[]::new))
                .stream()
                .collect(Collectors.toMap(LogLine::id, Function.identity()));
    }

    /** What one user did with one person’s data, oldest first. */
    List<LogLine> by(Actor reviewer, String user, PersonId person, LogPeriod period) {
        return read(
                reviewer,
                "access.lines_of_user(?, ?, ?, ?)",
                AccessLog::line,
                user,
                person.value(),
                from(period),
                until(period));
    }

    /**
     * Lines drawn at random, the same ones for the same seed; the person’s own looks are not among
     * them.
     */
    List<LogLine> sample(Actor reviewer, LogPeriod period, UUID seed, int size) {
        return read(
                reviewer,
                "access.sample_of_period(?, ?, ?, ?)",
                AccessLog::line,
                from(period),
                until(period),
                seed.getMostSignificantBits() ^ seed.getLeastSignificantBits(),
                size);
    }

    /**
     * Who has had to do with persons whose family name is in one of these names, last first.
     *
     * @param names of users, whole
     */
    List<Looks> atNamesakes(Actor reviewer, LogPeriod period, Collection<String> names) {
        return read(
                reviewer,
                "access.looks_at_namesakes(?, ?, ?)",
                ReviewersLog::looks,
                from(period),
                until(period),
                names.toArray(String[]::new));
    }

    /**
     * Users who have had to do with persons that have named a relative of the user’s name, last
     * first.
     *
     * @param names of users, by what the log calls them
     */
    List<Looks> ofRelatives(Actor reviewer, LogPeriod period, Map<String, String> names) {
        var users = List.copyOf(names.keySet());
        return read(
                reviewer,
                "access.looks_of_relatives(?, ?, ?, ?)",
                ReviewersLog::looks,
                from(period),
                until(period),
                users.toArray(String[]::new),
                users.stream().map(names::get).toArray(String[]::new));
    }

    /**
     * Users with so many different persons within a time of that length.
     *
     * @param personsMin from how many on
     */
    List<Looks> ofMany(Actor reviewer, LogPeriod period, int personsMin, Duration within) {
        return read(
                reviewer,
                "access.many_of_period(?, ?, make_interval(secs => ?), ?)",
                ReviewersLog::looks,
                from(period),
                until(period),
                within.toSeconds(),
                personsMin);
    }

    private <T> List<T> read(Actor reviewer, String what, RowMapper<T> row, Object... asked) {
        return door.enter(
                reviewer, () -> jdbc.sql("select * from " + what).params(asked).query(row).list());
    }

    private static Timestamp from(LogPeriod period) {
        return Timestamp.from(period.from());
    }

    private static Timestamp until(LogPeriod period) {
        return Timestamp.from(period.until());
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
