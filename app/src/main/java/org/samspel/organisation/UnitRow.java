package org.samspel.organisation;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A unit with its party, as the stores read it. */
final class UnitRow {
    static final String SELECT =
            """
            select u.id, u.slug, u.kind, u.name, u.party, p.name as party_name, u.municipality_code, u.phone,
                u.valid_from as open_from, u.valid_to as open_to, u.successor
            from organisation.unit u join organisation.party p on p.id = u.party
            """;

    private UnitRow() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                Optional.ofNullable(row.getString("municipality_code")),
                row.getString("phone"),
                validity(row, "open_from", "open_to"),
                Optional.ofNullable(row.getObject("successor", UUID.class)).map(UnitId::new));
    }

    static Validity validity(ResultSet row, String from, String until) throws SQLException {
        return new Validity(
                Optional.ofNullable(row.getObject(from, LocalDate.class)),
                Optional.ofNullable(row.getObject(until, LocalDate.class)));
    }
}
