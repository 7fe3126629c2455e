package org.samspel.person;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of the table of persons with what belongs to it, as a person. */
final class PersonRow {
    /** What {@link #person} reads, of a person {@code p}. */
    static final String COLUMNS =
            """
            p.*, n.needs_version, n.language, n.interpreter, n.communication, n.words,
            array(select r.id from person.person r where r.replaced_by = p.id order by r.id) as replaced
            """;

    /** Without a column {@code person_id}, which the filters of lists speak of. */
    static final String NEEDS =
            """
             left join (select person_id as needs_of, version as needs_version, language, interpreter,
                    communication, words from person.needs) n on n.needs_of = p.id
            """;

    private PersonRow() {}

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("municipality_code"),
                new UnitId(row.getObject("gp_unit", UUID.class)),
                status(row),
                needs(row),
                replaced(row));
    }

    private static PersonStatus status(ResultSet row) throws SQLException {
        return new PersonStatus(
                Optional.ofNullable(row.getObject("died_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("left_area_on", LocalDate.class)),
                Optional.ofNullable(row.getString("protection")).map(Protection::valueOf));
    }

    private static PersonNeeds needs(ResultSet row) throws SQLException {
        var version = row.getInt("needs_version");
        return version == 0
                ? PersonNeeds.NOT_ASKED
                : new PersonNeeds(
                        version,
                        row.getString("language"),
                        row.getBoolean("interpreter"),
                        communication(row.getString("communication")),
                        row.getString("words"));
    }

    static Set<Communication> communication(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Communication::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<PersonId> replaced(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("replaced").getArray())
                .map(id -> new PersonId((UUID) id))
                .toList();
    }
}
