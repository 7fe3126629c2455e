package org.samspel.access;

import org.samspel.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documented checks. */
@Component
class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last check of each recurring kind. */
    List<Review> last() {
        return jdbc.sql(
                        """
                        select distinct on (kind) * from access.review where subject is null
                        order by kind, until_at desc, id
                        """)
                .query(ReviewStore::review)
                .list();
    }

    /** Newest first. */
    List<Review> documented(int max) {
        return jdbc.sql("select * from access.review order by done_at desc, id desc limit ?")
                .param(max)
                .query(ReviewStore::review)
                .list();
    }

    /** The check of the same opening, message or period. */
    Optional<Review> same(Review review) {
        return jdbc.sql(
                        """
                        select * from access.review where id = :id or subject = :subject::uuid
                            or (kind = :kind and from_at = :from and subject is null and :subject::uuid is null)
                        order by id = :id desc limit 1
                        """)
                .param("id", review.id())
                .param("subject", review.subject().orElse(null))
                .param("kind", review.kind().name())
                .param("from", Timestamp.from(review.period().from()))
                .query(ReviewStore::review)
                .optional();
    }

    void insert(Actor reviewer, Review review) {
        jdbc.sql(
                        """
                        insert into access.review (id, area, kind, subject, from_at, until_at, found, result, words,
                            done_by, done_at)
                        values (:id, :area, :kind, :subject, :from, :until, :found, :result, :words, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", review.id())
                .param("area", reviewer.area().code())
                .param("kind", review.kind().name())
                .param("subject", review.subject().orElse(null))
                .param("from", Timestamp.from(review.period().from()))
                .param("until", Timestamp.from(review.period().until()))
                .param("found", review.found())
                .param("result", review.result().name())
                .param("words", review.words())
                .param("by", review.doneBy())
                .param("at", Timestamp.from(review.doneAt()))
                .update();
    }

    boolean isReviewed(UUID subject) {
        return jdbc.sql("select exists (select from access.review where subject = ?)")
                .param(subject)
                .query(Boolean.class)
                .single();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return review(row, "id", "words");
    }

    /** A review in a row that has more in it. */
    static Review review(ResultSet row, String id, String words) throws SQLException {
        return new Review(
                row.getObject(id, UUID.class),
                ReviewKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("subject", UUID.class)),
                new LogPeriod(
                        row.getTimestamp("from_at").toInstant(),
                        row.getTimestamp("until_at").toInstant()),
                row.getInt("found"),
                Review.Result.valueOf(row.getString("result")),
                row.getString(words),
                row.getString("done_by"),
                row.getTimestamp("done_at").toInstant());
    }
}
