package org.samspel.access;

import org.samspel.access.LogExports.Outcome.Done;
import org.samspel.access.LogExports.Outcome.TooMany;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.RuleId;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.storage.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Lines of the access log as a file that the server has signed, for the log reviewer. It holds ids
 * and no names, and that it was made is a line too.
 */
@Component
public class LogExports {
    /** What fits into one file; a longer time is exported in parts. */
    private static final int LINES_MAX = 100_000;

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "at",
                    "noted_at",
                    "visit",
                    "actor",
                    "role",
                    "unit_id",
                    "party_id",
                    "action",
                    "person_id",
                    "purpose",
                    "category",
                    "permitted",
                    "rule");

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final SigningKey key;
    private final TransactionDoor door;
    private final Clock clock;

    LogExports(JdbcClient jdbc, AccessLog log, SigningKey key, TransactionDoor door, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.key = key;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Which lines.
     *
     * @param person whose; all persons’ of the area where empty
     * @param until is not in it any more
     */
    public record Wish(Optional<PersonId> person, Instant from, Instant until) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The file, UTF-8. */
        @SuppressWarnings("ArrayRecordComponent") // Handed on as it is.
        record Done(byte[] file) implements Outcome {}

        /** A shorter time must be chosen. */
        record TooMany(int linesMax) implements Outcome {}
    }

    public Outcome export(Actor.Staff reviewer, Wish wish) {
        return door.enter(
                reviewer,
                () -> {
                    var lines = lines(wish);
                    if (lines.size() > LINES_MAX) {
                        note(reviewer, Action.SEARCH, wish.person(), RuleId.LOG_REVIEW);
                        return new TooMany(LINES_MAX);
                    }
                    note(reviewer, Action.EXPORT, wish.person(), RuleId.LOG_REVIEW);
                    return new Done(key.signed(text(reviewer, wish, lines)));
                });
    }

    /**
     * A reviewer typed a number that nobody has: that it was tried is logged as any other search.
     */
    public void foundNobody(Actor.Staff reviewer) {
        door.enter(
                reviewer,
                () -> note(reviewer, Action.SEARCH, Optional.empty(), RuleId.NOBODY_FOUND));
    }

    private void note(Actor.Staff reviewer, Action action, Optional<PersonId> person, RuleId rule) {
        log.write(
                reviewer,
                action,
                person,
                Purpose.LOG_REVIEW,
                DataCategory.ADMINISTRATIVE,
                true,
                rule.name());
    }

    private List<String> lines(Wish wish) {
        return jdbc.sql("select * from looks.lines(?::uuid, ?, ?, ?)")
                .param(wish.person().map(PersonId::value).orElse(null))
                .param(Timestamp.from(wish.from()))
                .param(Timestamp.from(wish.until()))
                .param(LINES_MAX + 1)
                .query(LogExports::line)
                .list();
    }

    private static String line(ResultSet row, int number) throws SQLException {
        var line = new StringJoiner("\t", "", "\n");
        for (var column : COLUMNS) {
            line.add(
                    column.endsWith("at")
                            ? row.getObject(column, OffsetDateTime.class)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toString()
                            : Objects.requireNonNullElse(row.getString(column), ""));
        }
        return line.toString();
    }

    private String text(Actor.Staff reviewer, Wish wish, List<String> lines) {
        var text = new StringBuilder("Samspel: lines of the access log\n");
        text.append("area\t").append(reviewer.area().code()).append('\n');
        text.append("person\t")
                .append(wish.person().map(PersonId::toString).orElse("all"))
                .append('\n');
        text.append("from\t").append(wish.from()).append('\n');
        text.append("until\t").append(wish.until()).append('\n');
        text.append("made\t").append(clock.instant()).append('\n');
        text.append("by\t").append(reviewer.auditName()).append('\n');
        text.append("lines\t").append(lines.size()).append("\n\n");
        text.append(String.join("\t", COLUMNS)).append('\n');
        lines.forEach(text::append);
        return text.append('\n').toString();
    }
}
