package org.samspel.organisation;

import org.samspel.content.LanguageTexts;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the services, and who answers for each of them. */
@Component
class CatalogueStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CatalogueStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
                                .formatted(UnitRow.SELECT))
                .param("area", area.code())
                .param("service", service)
                .query(CatalogueStore::responsibility)
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
                                .formatted(UnitRow.SELECT))
                .param("area", area.code())
                .param("municipality", municipalityCode)
                .param("on", on)
                .query(
                        row -> {
                            answering
                                    .computeIfAbsent(
                                            row.getString("service"), name -> new ArrayList<>())
                                    .add(UnitRow.unit(row, 0));
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
                UnitRow.unit(row, number),
                UnitRow.validity(row, "valid_from", "valid_to"),
                Optional.ofNullable(row.getString("source")),
                Optional.ofNullable(row.getString("to_verify")));
    }

    private LanguageTexts texts(String names) {
        return new LanguageTexts(
                json.readValue(names, new TypeReference<Map<String, String>>() {}));
    }
}
