package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementFiles;
import org.samspel.agreement.workshop.Answer.Reply;
import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What went out, and what the parties answered. Nothing is overwritten. */
@Component
class ConsultationStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConsultationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A text as it went out. */
    record Sent(AgreementFiles text, Optional<LocalDate> answersUntil, Instant at) {}

    void send(Revision revision, Sent sent, Collection<PartyId> invited) {
        var key = revision.key();
        jdbc.sql(
                        """
                        insert into agreement.round
                            (area, slug, number, round, text, tables, digest, answers_until, sent_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                        """)
                .param(key.area().code())
                .param(key.slug())
                .param(key.number())
                .param(revision.round())
                .param(sent.text().yaml())
                .param(json.writeValueAsString(sent.text().tables()))
                .param(sent.text().digest())
                .param(sent.answersUntil().orElse(null))
                .param(DraftStore.at(sent.at()))
                .update();
        invited.forEach(
                party ->
                        jdbc.sql(
                                        """
                                        insert into agreement.invitation (area, slug, number, round, party)
                                        values (?, ?, ?, ?, ?)
                                        """)
                                .params(
                                        key.area().code(),
                                        key.slug(),
                                        key.number(),
                                        revision.round(),
                                        party.value())
                                .update());
    }

    /**
     * @param path as faults shall call the text
     */
    Optional<Sent> sent(RevisionKey key, int round, String path) {
        return jdbc.sql(
                        """
                        select * from agreement.round where area = ? and slug = ? and number = ? and round = ?
                        """)
                .params(key.area().code(), key.slug(), key.number(), round)
                .query((row, n) -> sent(row, path))
                .optional();
    }

    private Sent sent(ResultSet row, String path) throws SQLException {
        Map<String, String> tables =
                json.readValue(row.getString("tables"), new TypeReference<>() {});
        return new Sent(
                new AgreementFiles(path, row.getString("text"), tables),
                Optional.ofNullable(row.getObject("answers_until", LocalDate.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    List<PartyId> invited(RevisionKey key, int round) {
        return jdbc.sql(
                        """
                        select party from agreement.invitation
                         where area = ? and slug = ? and number = ? and round = ? order by party
                        """)
                .params(key.area().code(), key.slug(), key.number(), round)
                .query((row, n) -> new PartyId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What a party is asked about and has said nothing of, the most urgent first. */
    List<AwaitedAnswer> awaited(AreaId area, PartyId party) {
        return jdbc.sql(
                        """
                        select r.slug, r.number, r.title, o.answers_until
                          from agreement.revision r
                          join agreement.round o using (area, slug, number, round)
                          join agreement.invitation i using (area, slug, number, round)
                         where r.area = ? and r.state = 'consultation' and i.party = ?
                           and not exists (
                               select from agreement.answer a
                                where (a.area, a.slug, a.number, a.round, a.party)
                                    = (i.area, i.slug, i.number, i.round, i.party))
                         order by o.answers_until, r.slug
                        """)
                .params(area.code(), party.value())
                .query(
                        (row, n) ->
                                new AwaitedAnswer(
                                        new RevisionKey(
                                                area, row.getString("slug"), row.getInt("number")),
                                        row.getString("title"),
                                        row.getObject("answers_until", LocalDate.class)))
                .list();
    }

    /** False when an answer of that version is there already. */
    boolean answer(Revision revision, Answer answer) {
        var key = revision.key();
        return jdbc.sql(
                                """
                                insert into agreement.answer
                                    (area, slug, number, round, party, clause, version, stance, text, written_by,
                                     written_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                key.area().code(),
                                key.slug(),
                                key.number(),
                                revision.round(),
                                answer.party().value(),
                                answer.clause(),
                                answer.version(),
                                answer.stance().name().toLowerCase(Locale.ROOT),
                                answer.text(),
                                answer.writtenBy().value(),
                                DraftStore.at(answer.writtenAt()))
                        .update()
                == 1;
    }

    /** False when a reply of that version is there already. */
    boolean reply(Revision revision, PartyId party, String clause, Reply reply) {
        var key = revision.key();
        return jdbc.sql(
                                """
                                insert into agreement.reply
                                    (area, slug, number, round, party, clause, version, text, written_by, written_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                key.area().code(),
                                key.slug(),
                                key.number(),
                                revision.round(),
                                party.value(),
                                clause,
                                reply.version(),
                                reply.text(),
                                reply.writtenBy().value(),
                                DraftStore.at(reply.writtenAt()))
                        .update()
                == 1;
    }

    /** Each party's newest answer about each clause, with the newest reply. */
    List<Answer> answers(RevisionKey key, int round) {
        return jdbc.sql(
                        """
                        select a.*, r.version as reply_version, r.text as reply, r.written_by as replied_by,
                               r.written_at as replied_at
                          from (select distinct on (party, clause) * from agreement.answer
                                 where area = :area and slug = :slug and number = :number and round = :round
                                 order by party, clause, version desc) as a
                          left join (select distinct on (party, clause) * from agreement.reply
                                 where area = :area and slug = :slug and number = :number and round = :round
                                 order by party, clause, version desc) as r
                            on r.party = a.party and r.clause = a.clause
                         order by a.clause, a.party
                        """)
                .param("area", key.area().code())
                .param("slug", key.slug())
                .param("number", key.number())
                .param("round", round)
                .query((row, n) -> answer(row))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("clause"),
                row.getInt("version"),
                Stance.valueOf(row.getString("stance").toUpperCase(Locale.ROOT)),
                row.getString("text"),
                new UserId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                reply(row));
    }

    private static Optional<Reply> reply(ResultSet row) throws SQLException {
        var text = row.getString("reply");
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Reply(
                        row.getInt("reply_version"),
                        text,
                        new UserId(row.getObject("replied_by", UUID.class)),
                        row.getObject("replied_at", OffsetDateTime.class).toInstant()));
    }
}
