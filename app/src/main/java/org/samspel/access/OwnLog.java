package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * Who has looked, for the person whom it is about: what others have done, whichever record of the
 * person they name. What one looked at oneself is left out.
 */
@Component
public class OwnLog {
    private final JdbcClient jdbc;
    private final TransactionDoor door;

    OwnLog(JdbcClient jdbc, TransactionDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    /**
     * Newest first.
     *
     * @param page counted from 1
     */
    public List<LogLine> of(Actor.Oneself self, LogPeriod period, int page, int pageSize) {
        return door.enter(
                self,
                () ->
                        jdbc.sql("select * from access.own_lines_of_others(?, ?, ?, ?)")
                                .params(
                                        Timestamp.from(period.from()),
                                        Timestamp.from(period.until()),
                                        pageSize,
                                        (page - 1) * pageSize)
                                .query(AccessLog::line)
                                .list());
    }

    public int count(Actor.Oneself self, LogPeriod period) {
        return door.enter(
                self,
                () ->
                        jdbc.sql("select access.count_of_others(?, ?)")
                                .params(
                                        Timestamp.from(period.from()),
                                        Timestamp.from(period.until()))
                                .query(Integer.class)
                                .single());
    }

    /** One line about oneself. */
    public Optional<LogLine> line(Actor.Oneself self, long id) {
        return door.enter(
                self,
                () ->
                        jdbc.sql("select * from access.own_line(?)")
                                .param(id)
                                .query(AccessLog::line)
                                .optional());
    }
}
