package org.samspel.plan;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A plan as its table keeps it. */
final class PlanRow {
    private PlanRow() {}

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PartyId(row.getObject("owner_provider", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                FoundBy.valueOf(row.getString("found_by")),
                PlanStatus.valueOf(row.getString("status")),
                row.getTimestamp("status_at").toInstant(),
                head(row),
                row.getInt("follow_up_round"),
                row.getTimestamp("begun_at").toInstant(),
                meeting(row),
                row.getInt("agreed"),
                instant(row, "agreed_at"),
                closing(row));
    }

    private static PlanHead head(ResultSet row) throws SQLException {
        @Nullable UUID overall = row.getObject("overall_party", UUID.class);
        return new PlanHead(
                Arrays.stream(row.getString("views").split(","))
                        .flatMap(name -> PlanView.named(name).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(overall).map(PartyId::new),
                new PlanContact(
                        row.getString("contact_name"),
                        row.getString("contact_unit"),
                        row.getString("contact_phone"),
                        row.getString("contact_substitute")),
                row.getObject("follow_up_on", LocalDate.class),
                new UnitId(row.getObject("follow_up_unit", UUID.class)));
    }

    private static Optional<Meeting> meeting(ResultSet row) throws SQLException {
        if (row.getInt("meeting") == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Meeting(
                        row.getInt("meeting"),
                        row.getTimestamp("meeting_at").toInstant(),
                        row.getString("meeting_place"),
                        row.getString("meeting_link"),
                        row.getTimestamp("called_at").toInstant(),
                        new UnitId(row.getObject("called_by_unit", UUID.class)),
                        instant(row, "held_at"),
                        row.getString("present")));
    }

    private static Optional<Plan.Closing> closing(ResultSet row) throws SQLException {
        var words = row.getString("closing");
        var ofPerson = row.getString("closing_of_person");
        return instant(row, "closed_at").map(at -> new Plan.Closing(at, words, ofPerson));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
