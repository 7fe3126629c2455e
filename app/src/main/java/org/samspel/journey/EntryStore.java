package org.samspel.journey;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@Component
class EntryStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    EntryStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Adds a line, once. */
    void add(AreaId area, PartyId party, Entry entry) {
        jdbc.sql(
                        """
                        insert into journey.entry
                            (id, area, owner_provider, owner_unit, person_id, kind, subject_id, at)
                        values (:id, :area, :party, :unit, :person, :kind, :subject, :at)
                        on conflict (kind, subject_id) do nothing
                        """)
                .param("id", ids.next())
                .param("area", area.code())
                .param("party", party.value())
                .param("unit", entry.unit().value())
                .param("person", entry.person().value())
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .update();
    }

    /**
     * Lines newest first; what happened in the same moment, in the order of the kinds.
     *
     * @param party only its lines, if given
     */
    List<Entry> newest(
            List<PersonId> persons,
            List<String> kinds,
            @Nullable PartyId party,
            int limit,
            int skip) {
        return jdbc.sql(
                        """
                        select kind, subject_id, person_id, owner_unit, at from journey.entry
                        where person_id in (:persons) and kind in (:kinds)
                          and (cast(:party as uuid) is null or owner_provider = cast(:party as uuid))
                        order by at desc, array_position(string_to_array(:order, ','), kind) desc, id desc
                        limit :limit offset :skip
                        """)
                .param("persons", values(persons))
                .param("kinds", kinds)
                .param("party", party == null ? null : party.value())
                .param("order", String.join(",", KindGroup.ALL.kinds()))
                .param("limit", limit)
                .param("skip", skip)
                .query(
                        (row, n) ->
                                new Entry(
                                        row.getString("kind"),
                                        row.getObject("subject_id", UUID.class),
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        new UnitId(row.getObject("owner_unit", UUID.class)),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The parties of a person's timeline, in the order in which they came in. */
    List<PartyId> parties(List<PersonId> persons) {
        return jdbc.sql(
                        """
                        select owner_provider from journey.entry where person_id in (:persons)
                        group by owner_provider order by min(at), owner_provider
                        """)
                .param("persons", values(persons))
                .query((row, n) -> new PartyId(row.getObject("owner_provider", UUID.class)))
                .list();
    }

    private static List<UUID> values(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
