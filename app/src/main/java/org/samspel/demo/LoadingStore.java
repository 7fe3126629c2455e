package org.samspel.demo;

import org.samspel.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;

/** What the demo notes of itself: when loading began for the first time, and what was told. */
@Component
class LoadingStore {
    private final JdbcClient jdbc;

    LoadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When loading the area began: now, or in an earlier attempt. */
    Instant begin(AreaId area, Instant now) {
        return jdbc.sql(
                        """
                        insert into demo.loading (area, begun_at) values (?, ?)
                        on conflict (area) do update set begun_at = loading.begun_at
                        returning begun_at
                        """)
                .params(area.code(), Timestamp.from(now))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** The keys of the tales that were told. */
    Set<String> told(AreaId area) {
        return Set.copyOf(
                jdbc.sql("select tale from demo.told where area = ?")
                        .param(area.code())
                        .query((row, n) -> row.getString("tale"))
                        .list());
    }

    /** Notes, in the tale's own transaction, that it was told. */
    void told(AreaId area, Tale tale) {
        jdbc.sql("insert into demo.told (area, tale) values (?, ?)")
                .params(area.code(), tale.key())
                .update();
    }
}
