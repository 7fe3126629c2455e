package org.samspel.organisation;

import static java.util.stream.Collectors.joining;

import org.samspel.content.ContentNode;
import org.samspel.kernel.Ids;
import org.samspel.shell.PersonWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.UUID;

/** Writes what an organisation file says; what is there already keeps its id. */
@Component
class OrganisationRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;

    OrganisationRows(JdbcClient jdbc, JsonMapper json, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
    }

    String area(ContentNode area) {
        jdbc.sql(
                        """
                        insert into organisation.area (code, country, name, language, zone, person_word)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, language = excluded.language,
                            person_word = excluded.person_word
                        """)
                .params(
                        area.text("code"),
                        Constants.named(Country.class, area.child("country")).name(),
                        area.text("name"),
                        area.text("language"),
                        area.text("zone"),
                        personWord(area.child("person-word")).name())
                .update();
        return area.text("code");
    }

    private static PersonWord personWord(ContentNode node) {
        return PersonWord.of(node.asText())
                .orElseThrow(
                        () ->
                                node.bad(
                                        "“%s” is no word that the interface has forms of; write one of: %s"
                                                .formatted(
                                                        node.asText(),
                                                        Arrays.stream(PersonWord.values())
                                                                .map(PersonWord::written)
                                                                .collect(joining(", ")))));
    }

    UUID party(String area, ContentNode party) {
        return jdbc.sql(
                        """
                        insert into organisation.party (id, area, slug, kind, name, municipality_code)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (area, slug) do update set name = excluded.name, kind = excluded.kind,
                            municipality_code = excluded.municipality_code
                        returning id
                        """)
                .params(
                        ids.next(),
                        area,
                        party.text("id"),
                        Constants.named(PartyKind.class, party.child("kind")).name(),
                        party.text("name"))
                .param(party.optionalText("code").orElse(null))
                .query(UUID.class)
                .single();
    }

    /** A unit, for now without the one that goes on with its work. */
    UUID unit(String area, ContentNode unit, UUID party) {
        return jdbc.sql(
                        """
                        insert into organisation.unit
                            (id, area, slug, party, kind, name, phone, municipality_code, valid_from, valid_to)
                        values (:id, :area, :slug, :party, :kind, :name, :phone, :municipality, :from, :until)
                        on conflict (area, slug) do update set name = excluded.name, kind = excluded.kind,
                            party = excluded.party, municipality_code = excluded.municipality_code,
                            phone = excluded.phone, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, successor = null
                        returning id
                        """)
                .param("id", ids.next())
                .param("area", area)
                .param("slug", unit.text("id"))
                .param("party", party)
                .param("kind", Constants.named(UnitKind.class, unit.child("kind")).name())
                .param("name", unit.text("name"))
                .param("phone", unit.optionalText("phone").orElse(""))
                .param("municipality", unit.optionalText("municipality").orElse(null))
                .param("from", unit.optionalDate("from").orElse(null))
                .param("until", unit.optionalDate("until").orElse(null))
                .query(UUID.class)
                .single();
    }

    void successor(UUID unit, UUID successor) {
        jdbc.sql("update organisation.unit set successor = ? where id = ?")
                .params(successor, unit)
                .update();
    }

    void service(String area, Service service) {
        jdbc.sql(
                        """
                        insert into organisation.service
                            (area, slug, names, kind, audiences, several, valid_to, successor, description)
                        values (:area, :slug, :names::jsonb, :kind, :audiences, :several, :until, :successor,
                            :description::jsonb)
                        on conflict (area, slug) do update set names = excluded.names, kind = excluded.kind,
                            audiences = excluded.audiences, several = excluded.several,
                            valid_to = excluded.valid_to, successor = excluded.successor,
                            description = excluded.description
                        """)
                .param("area", area)
                .param("slug", service.slug())
                .param("names", json.writeValueAsString(service.name().byLanguage()))
                .param("kind", service.kind().name())
                .param(
                        "audiences",
                        service.audiences().stream().map(Audience::name).toArray(String[]::new))
                .param("several", service.several())
                .param("until", service.until().orElse(null))
                .param("successor", service.successor().orElse(null))
                .param("description", json.writeValueAsString(service.description()))
                .update();
    }

    void forgetResponsibilities(String area) {
        jdbc.sql("delete from organisation.responsibility where area = ?").param(area).update();
    }

    void responsibility(String area, ContentNode row, UUID unit) {
        jdbc.sql(
                        """
                        insert into organisation.responsibility
                            (area, service, municipality_code, unit, valid_from, valid_to, source, to_verify)
                        values (:area, :service, :municipality, :unit, :from, :until, :source, :verify)
                        """)
                .param("area", area)
                .param("service", row.text("service"))
                .param("municipality", row.text("municipality"))
                .param("unit", unit)
                .param("from", row.date("from"))
                .param("until", row.optionalDate("until").orElse(null))
                .param("source", row.optionalText("source").orElse(null))
                .param("verify", row.optionalText("verify").orElse(null))
                .update();
    }
}
