package org.samspel.storage;

import org.samspel.storage.AuditHeads.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Seals what was changed, or who has looked, every few seconds, and keeps each seal's head outside
 * of the database too. It takes no instant: audit time is real time, also for a history that is
 * played back.
 */
final class AuditSealing {
    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);

    private final JdbcClient jdbc;
    private final Chain chain;
    private final AuditHeads heads;

    AuditSealing(JdbcClient jdbc, Chain chain, Path data) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.heads = chain.heads(data);
    }

    @Scheduled(
            fixedDelayString = "${samspel.audit.seal-every}",
            initialDelayString = "${samspel.audit.seal-every}")
    void onTime() {
        try {
            seal();
        } catch (DataAccessException lostDatabase) {
            LOG.warn("{} waits for its seal: the database does not answer", chain.title());
        }
    }

    /** Seals all that can be sealed now; how many changes that were. */
    synchronized long seal() {
        try {
            if (!heads.exists() && headsAfter(0).isEmpty()) {
                heads.append(List.of(Head.NONE));
            }
            var total = 0L;
            for (var sealed = sealBatch(); sealed > 0; sealed = sealBatch()) {
                total += sealed;
            }
            witness();
            return total;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Never writes over a contradiction: that would heal what verification must find. */
    private void witness() throws IOException {
        var last = heads.read().lastEntry();
        if (last == null) {
            LOG.error(
                    "The file {} is missing although there are seals: bring it back", heads.name());
            return;
        }
        var news = headsAfter(last.getKey() - 1);
        if (last.getKey() > 0) {
            if (news.isEmpty() || !news.getFirst().head().equals(last.getValue())) {
                LOG.error("{} contradicts {}: verify it", chain.title(), heads.name());
                return;
            }
            news = news.subList(1, news.size());
        }
        if (!news.isEmpty()) {
            heads.append(news);
        }
    }

    private long sealBatch() {
        return jdbc.sql("select %s.seal()".formatted(chain.schema()))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private List<Head> headsAfter(long number) {
        return jdbc.sql("select number, head, sealed_at from %s.heads(?)".formatted(chain.schema()))
                .param(number)
                .query(
                        (row, n) ->
                                new Head(
                                        row.getLong("number"),
                                        row.getString("head"),
                                        row.getTimestamp("sealed_at").toInstant().toString()))
                .list();
    }
}
