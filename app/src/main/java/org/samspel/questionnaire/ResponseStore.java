package org.samspel.questionnaire;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.samspel.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
class ResponseStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ResponseStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when the form's token has been used for this person and instrument before. */
    boolean insert(Response response, Actor actor, Answering.Place place, UUID token) {
        return jdbc.sql(
                                """
                                insert into questionnaire.response (id, area, owner_provider, owner_unit, person_id,
                                    instrument, instrument_version, algorithm_version, answers, score, language,
                                    answered_by, answered_at, token)
                                values (:id, :area, :party, :unit, :person, :instrument, :version, :algorithm,
                                    :answers::jsonb, :score, :language, :by, :at, :token)
                                on conflict (person_id, instrument, token) do nothing
                                """)
                        .param("id", response.id().value())
                        .param("area", actor.area().code())
                        .param("party", place.party().value())
                        .param("unit", place.unit().value())
                        .param("person", response.person().value())
                        .param("instrument", response.instrument())
                        .param("version", response.instrumentVersion())
                        .param("algorithm", response.algorithmVersion())
                        .param("answers", json.writeValueAsString(response.answers()))
                        .param("score", response.score())
                        .param("language", response.language().getLanguage())
                        .param("by", actor.auditName())
                        .param("at", Timestamp.from(response.answeredAt()))
                        .param("token", token)
                        .update()
                == 1;
    }

    Response withToken(PersonId person, String instrument, UUID token) {
        return jdbc.sql(
                        """
                        select * from questionnaire.response
                        where person_id = ? and instrument = ? and token = ?
                        """)
                .params(person.value(), instrument, token)
                .query(this::response)
                .single();
    }

    /** In the order in which they were given. */
    List<Response> all(PersonId person, String instrument) {
        var records = Persons.together(person);
        return ReadOnce.once(
                        List.of(Response.class, records),
                        () -> ReadOnce.learned(Response.class, read(records), Response::id))
                .stream()
                .filter(each -> each.person().equals(person))
                .filter(each -> each.instrument().equals(instrument))
                .toList();
    }

    private List<Response> read(List<PersonId> records) {
        return jdbc.sql(
                        """
                        select * from questionnaire.response where person_id in (:records)
                        order by answered_at, id
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(this::response)
                .list();
    }

    /** Those that the reader may see; what {@link #all} has brought is not read again. */
    List<Response> visible(Collection<ResponseId> ids, RowFilter visible) {
        return List.copyOf(
                ReadOnce.all(Response.class, ids, unread -> read(unread, visible)).values());
    }

    private Map<ResponseId, Response> read(Collection<ResponseId> ids, RowFilter visible) {
        return jdbc
                .sql(
                        "select * from questionnaire.response where id in (:ids) and "
                                + visible.predicate())
                .param("ids", ids.stream().map(ResponseId::value).toList())
                .params(visible.parameters())
                .query(this::response)
                .list()
                .stream()
                .collect(Collectors.toMap(Response::id, Function.identity()));
    }

    private Response response(ResultSet row, int number) throws SQLException {
        return new Response(
                new ResponseId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("instrument"),
                row.getString("instrument_version"),
                row.getString("algorithm_version"),
                json.readValue(
                        row.getString("answers"), new TypeReference<Map<String, Integer>>() {}),
                row.getInt("score"),
                Locale.of(row.getString("language")),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getTimestamp("answered_at").toInstant());
    }
}
