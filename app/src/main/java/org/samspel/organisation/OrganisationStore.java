package org.samspel.organisation;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.shell.PersonWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Reads areas, parties and units, and remembers them until the files are read again. */
@Component
class OrganisationStore {
    private final JdbcClient jdbc;
    private final Map<AreaId, Directory> directories = new ConcurrentHashMap<>();

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AreaId> areas() {
        return jdbc.sql("select code from organisation.area order by code")
                .query((row, n) -> new AreaId(row.getString("code")))
                .list();
    }

    Optional<Area> area(AreaId id) {
        return directory(id).map(Directory::area);
    }

    List<Party> parties(AreaId area) {
        return directory(area).map(Directory::parties).orElse(List.of());
    }

    List<Unit> units(AreaId area, Collection<UnitId> ids) {
        return directory(area).map(known -> known.units(ids)).orElse(List.of());
    }

    Optional<Unit> unitNamed(AreaId area, String slug) {
        return directory(area).flatMap(known -> known.unitNamed(slug));
    }

    List<Unit> units(AreaId area) {
        return directory(area).map(known -> List.copyOf(known.units().values())).orElse(List.of());
    }

    /** The files have been read: what was known before may be otherwise. */
    void forget() {
        directories.clear();
    }

    private Optional<Directory> directory(AreaId area) {
        var known = directories.get(area);
        if (known != null) {
            return Optional.of(known);
        }
        var read = readArea(area).map(it -> Directory.of(it, readParties(area), readUnits(area)));
        read.ifPresent(directory -> directories.put(area, directory));
        return read;
    }

    private Optional<Area> readArea(AreaId id) {
        return jdbc.sql("select * from organisation.area where code = ?")
                .param(id.code())
                .query(
                        (row, n) ->
                                new Area(
                                        id,
                                        Country.valueOf(row.getString("country")),
                                        row.getString("name"),
                                        Locale.of(row.getString("language")),
                                        ZoneId.of(row.getString("zone")),
                                        PersonWord.valueOf(row.getString("person_word"))))
                .optional();
    }

    private List<Party> readParties(AreaId area) {
        return jdbc.sql("select * from organisation.party where area = ? order by name")
                .param(area.code())
                .query(
                        (row, n) ->
                                new Party(
                                        new PartyId(row.getObject("id", UUID.class)),
                                        row.getString("slug"),
                                        PartyKind.valueOf(row.getString("kind")),
                                        row.getString("name"),
                                        Optional.ofNullable(row.getString("municipality_code"))))
                .list();
    }

    private List<Unit> readUnits(AreaId area) {
        return jdbc.sql(UnitRow.SELECT + "where u.area = ? order by u.name")
                .param(area.code())
                .query(UnitRow::unit)
                .list();
    }
}
