package org.samspel.agreement.workshop;

import org.samspel.agreement.workshop.Revision.About;
import org.samspel.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the work on coming versions stands. */
@Component
class RevisionStore {
    /** The step is the first that has no decision yet; the day that of the round that is out. */
    private static final String SELECT =
            """
            select r.*,
                   (select o.answers_until from agreement.round o
                     where o.area = r.area and o.slug = r.slug and o.number = r.number and o.round = r.round) as until,
                   (select count(*) from agreement.body_decision d
                     where d.area = r.area and d.slug = r.slug and d.number = r.number and d.round = r.round
                       and d.step > 0) as decided
              from agreement.revision r
            """;

    private final JdbcClient jdbc;

    RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives false when another revision of the agreement is under way, or its number is taken. */
    boolean add(Revision revision) {
        return jdbc.sql(
                                """
                                insert into agreement.revision
                                    (area, slug, number, drawn_from, state, purpose, bodies, title, summary, changes)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                revision.key().area().code(),
                                revision.key().slug(),
                                revision.key().number(),
                                revision.drawnFrom(),
                                revision.life().code(),
                                revision.purpose(),
                                revision.bodies().toArray(String[]::new),
                                revision.about().title(),
                                revision.about().summary(),
                                revision.about().changes())
                        .update()
                == 1;
    }

    /** Gives false when it is not at its version any more. */
    boolean update(Revision revision) {
        return jdbc.sql(
                                """
                                update agreement.revision
                                   set state = ?, round = ?, title = ?, summary = ?, changes = ?, in_force_from = ?,
                                       version = version + 1
                                 where area = ? and slug = ? and number = ? and version = ?
                                """)
                        .param(revision.life().code())
                        .param(revision.round())
                        .param(revision.about().title())
                        .param(revision.about().summary())
                        .param(revision.about().changes())
                        .param(revision.about().inForceFrom().orElse(null))
                        .param(revision.key().area().code())
                        .param(revision.key().slug())
                        .param(revision.key().number())
                        .param(revision.version())
                        .update()
                == 1;
    }

    Optional<Revision> find(RevisionKey key) {
        return one(key, "");
    }

    /** So that nobody else takes a step until this transaction ends. */
    Optional<Revision> toStep(RevisionKey key) {
        return one(key, " for update of r");
    }

    /** So that nobody takes a step until this transaction ends; others may write too. */
    Optional<Revision> toWrite(RevisionKey key) {
        return one(key, " for share of r");
    }

    private Optional<Revision> one(RevisionKey key, String lock) {
        return jdbc.sql(SELECT + " where r.area = ? and r.slug = ? and r.number = ?" + lock)
                .params(key.area().code(), key.slug(), key.number())
                .query((row, n) -> revision(row))
                .optional();
    }

    /** All of the area, by agreement, the newest first. */
    List<Revision> all(AreaId area) {
        return jdbc.sql(SELECT + " where r.area = ? order by r.slug, r.number desc")
                .param(area.code())
                .query((row, n) -> revision(row))
                .list();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                new RevisionKey(
                        new AreaId(row.getString("area")),
                        row.getString("slug"),
                        row.getInt("number")),
                row.getInt("drawn_from"),
                life(row),
                row.getInt("round"),
                row.getInt("version"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("bodies").getArray()),
                new About(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("changes"),
                        Optional.ofNullable(row.getObject("in_force_from", LocalDate.class))));
    }

    private static Life life(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return switch (state) {
            case "mandate" -> new Life.MandateWritten();
            case "draft" -> new Life.Draft();
            case "consultation" -> new Life.InConsultation(row.getObject("until", LocalDate.class));
            case "approval" -> new Life.InApproval(row.getInt("decided") + 1);
            case "approved" -> new Life.Approved();
            case "adopted" -> new Life.Adopted();
            case "archived" -> new Life.Archived();
            default -> throw new IllegalStateException("No such state");
        };
    }
}
