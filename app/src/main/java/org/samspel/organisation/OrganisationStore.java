package org.samspel.organisation;

import org.samspel.content.LanguageTexts;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class OrganisationStore {
    private static final String UNIT =
            """
            select u.id, u.slug, u.kind, u.name, u.party, p.name as party_name, u.municipality_code, u.phone
            from organisation.unit u join organisation.party p on p.id = u.party
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrganisationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Area> area(AreaId id) {
        return jdbc.sql("select * from organisation.area where code = ?")
                .param(id.code())
                .query(
                        (row, n) ->
                                new Area(
                                        id,
                                        Country.valueOf(row.getString("country")),
                                        row.getString("name"),
                                        Locale.of(row.getString("language")),
                                        ZoneId.of(row.getString("zone"))))
                .optional();
    }

    List<Party> parties(AreaId area) {
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

    List<Unit> units(AreaId area, Collection<UnitId> ids) {
        return jdbc.sql(UNIT + "where u.area = :area and u.id in (:ids)")
                .param("area", area.code())
                .param("ids", ids.stream().map(UnitId::value).toList())
                .query(OrganisationStore::unit)
                .list();
    }

    Optional<Unit> unitNamed(AreaId area, String slug) {
        return jdbc.sql(UNIT + "where u.area = ? and u.slug = ?")
                .params(area.code(), slug)
                .query(OrganisationStore::unit)
                .optional();
    }

    List<Unit> units(AreaId area) {
        return jdbc.sql(UNIT + "where u.area = ? order by u.name")
                .param(area.code())
                .query(OrganisationStore::unit)
                .list();
    }

    Optional<Service> service(AreaId area, String slug) {
        return jdbc.sql("select names from organisation.service where area = ? and slug = ?")
                .params(area.code(), slug)
                .query((row, n) -> new Service(slug, texts(row.getString("names"))))
                .optional();
    }

    List<Unit> responsibleFor(AreaId area, String service, String municipalityCode, LocalDate on) {
        return jdbc.sql(
                        UNIT
                                + """
                                join organisation.responsibility r on r.unit = u.id
                                where r.area = :area and r.service = :service
                                  and r.municipality_code in (:municipality, '*')
                                  and r.valid_from <= :on and (r.valid_to is null or r.valid_to > :on)
                                order by r.municipality_code = '*', u.name
                                """)
                .param("area", area.code())
                .param("service", service)
                .param("municipality", municipalityCode)
                .param("on", on)
                .query(OrganisationStore::unit)
                .list();
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
                row.getString("phone"));
    }
}
