package org.samspel.person;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands beside a person in tables of their own, in one reading: a person page shows it all.
 */
@Component
class BesideStore {
    private final JdbcClient jdbc;

    BesideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param numbers those to keep first, current before replaced ones
     * @param contacts all that were ever named, those of today first
     * @param relatives as the contacts
     */
    record Beside(
            List<KnownNumber> numbers, List<NamedContact> contacts, List<Relative> relatives) {}

    Beside of(Collection<PersonId> records) {
        return ReadOnce.once(List.of(Beside.class, List.copyOf(records)), () -> read(records));
    }

    private Beside read(Collection<PersonId> records) {
        var numbers = new ArrayList<KnownNumber>();
        var contacts = new ArrayList<NamedContact>();
        var relatives = new ArrayList<Relative>();
        jdbc.sql(
                        """
                        select * from (
                        select 'number' as what, id, 0 as version, system as kind, value as name, '' as at_unit,
                            '' as phone, '' as substitute, '' as relation, false as may_be_contacted, '' as may_know,
                            since as from_on, replaced_on as until_on
                        from person.identifier where person_id in (:records)
                        union all
                        select 'contact', id, version, kind, name, at_unit, phone, substitute, '', false, '',
                            from_on, until_on
                        from person.named_contact where person_id in (:records)
                        union all
                        select 'relative', id, version, '', name, '', phone, '', relation, may_be_contacted, may_know,
                            from_on, until_on
                        from person.relative where person_id in (:records)) beside
                        order by until_on is not null, from_on, id
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(
                        row -> {
                            switch (row.getString("what")) {
                                case "number" -> numbers.add(number(row));
                                case "contact" -> contacts.add(contact(row));
                                default -> relatives.add(relative(row));
                            }
                        });
        return new Beside(
                numbers.stream().sorted().toList(), List.copyOf(contacts), List.copyOf(relatives));
    }

    private static KnownNumber number(ResultSet row) throws SQLException {
        return new KnownNumber(
                new Identifier(row.getString("kind"), row.getString("name")),
                Optional.ofNullable(row.getObject("from_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }

    private static NamedContact contact(ResultSet row) throws SQLException {
        return new NamedContact(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                ContactKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("at_unit"),
                row.getString("phone"),
                row.getString("substitute"),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }

    private static Relative relative(ResultSet row) throws SQLException {
        return new Relative(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("relation"),
                row.getString("phone"),
                row.getBoolean("may_be_contacted"),
                row.getString("may_know"),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }
}
