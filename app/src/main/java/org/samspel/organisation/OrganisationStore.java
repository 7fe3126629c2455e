package org.samspel.organisation;

import org.samspel.content.LanguageTexts;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.UnitId;
import org.samspel.shell.PersonWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@Component
class OrganisationStore {
    private static final String UNIT =
            """
            select u.id, u.slug, u.kind, u.name, u.party, p.name as party_name, u.municipality_code, u.phone,
                u.valid_from as open_from, u.valid_to as open_to, u.successor
            from organisation.unit u join organisation.party p on p.id = u.party
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<AreaId, Directory> directories = new ConcurrentHashMap<>();

    OrganisationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
        return jdbc.sql(UNIT + "where u.area = ? order by u.name")
                .param(area.code())
                .query(OrganisationStore::unit)
                .list();
    }

    Optional<Service> service(AreaId area, String slug) {
        return jdbc.sql("select * from organisation.service where area = ? and slug = ?")
                .params(area.code(), slug)
                .query(this::service)
                .optional();
    }

    List<Service> services(AreaId area) {
        return jdbc.sql("select * from organisation.service where area = ? order by slug")
                .param(area.code())
                .query(this::service)
                .list();
    }

    /** The rows of one service, or with an empty name those of all. */
    List<Responsibility> responsibilities(AreaId area, String service) {
        return jdbc.sql(
                        """
                        select r.service, r.municipality_code as covers, r.valid_from, r.valid_to, r.source,
                            r.to_verify, u.*
                        from organisation.responsibility r join (%s) u on u.id = r.unit
                        where r.area = :area and (:service = '' or r.service = :service)
                        order by r.municipality_code = '*', u.name, r.valid_from
                        """
                                .formatted(UNIT))
                .param("area", area.code())
                .param("service", service)
                .query(OrganisationStore::responsibility)
                .list();
    }

    List<Unit> responsibleFor(AreaId area, String service, String municipalityCode, LocalDate on) {
        return ReadOnce.once(
                        List.of(Responsibility.class, area, municipalityCode, on),
                        () -> readAnswering(area, municipalityCode, on))
                .getOrDefault(service, List.of());
    }

    /** Who answers for each service: a page that offers several asks once. */
    private Map<String, List<Unit>> readAnswering(
            AreaId area, String municipalityCode, LocalDate on) {
        var answering = new HashMap<String, List<Unit>>();
        jdbc.sql(
                        """
                        select r.service, u.*
                        from organisation.responsibility r
                        join (%s) u on u.id = r.unit
                        join organisation.service s on s.area = r.area and s.slug = r.service
                        where r.area = :area
                          and r.municipality_code in (:municipality, '*')
                          and r.valid_from <= :on and (r.valid_to is null or r.valid_to > :on)
                          and (u.open_from is null or u.open_from <= :on)
                          and (u.open_to is null or u.open_to > :on)
                          and (s.valid_to is null or s.valid_to > :on)
                        order by r.municipality_code = '*', u.name
                        """
                                .formatted(UNIT))
                .param("area", area.code())
                .param("municipality", municipalityCode)
                .param("on", on)
                .query(
                        row -> {
                            answering
                                    .computeIfAbsent(
                                            row.getString("service"), name -> new ArrayList<>())
                                    .add(unit(row, 0));
                        });
        return answering;
    }

    private Service service(ResultSet row, int number) throws SQLException {
        return new Service(
                row.getString("slug"),
                texts(row.getString("names")),
                ServiceKind.valueOf(row.getString("kind")),
                Arrays.stream((String[]) row.getArray("audiences").getArray())
                        .map(Audience::valueOf)
                        .toList(),
                row.getBoolean("several"),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(row.getString("successor")),
                json.readValue(row.getString("description"), ServiceDescription.class));
    }

    private static Responsibility responsibility(ResultSet row, int number) throws SQLException {
        return new Responsibility(
                row.getString("service"),
                Optional.of(row.getString("covers"))
                        .filter(code -> !code.equals(ResponsibilityRow.ALL)),
                unit(row, number),
                validity(row, "valid_from", "valid_to"),
                Optional.ofNullable(row.getString("source")),
                Optional.ofNullable(row.getString("to_verify")));
    }

    private static Validity validity(ResultSet row, String from, String until) throws SQLException {
        return new Validity(
                Optional.ofNullable(row.getObject(from, LocalDate.class)),
                Optional.ofNullable(row.getObject(until, LocalDate.class)));
    }

    private LanguageTexts texts(String names) {
        return new LanguageTexts(
                json.readValue(names, new TypeReference<Map<String, String>>() {}));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
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
}
