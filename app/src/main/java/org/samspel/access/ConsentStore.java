package org.samspel.access;

import static org.samspel.access.SqlArrays.names;
import static org.samspel.access.SqlArrays.uuids;

import static java.util.Map.entry;

import org.jspecify.annotations.Nullable;
import org.samspel.access.RowOwners.Owner;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class ConsentStore {
    private final JdbcClient jdbc;
    private final PersonRows<KeptConsent> rows;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new PersonRows<>(jdbc, "access.consent", "from_at", ConsentStore::kept);
    }

    List<KeptConsent> of(Collection<PersonId> records) {
        return rows.of(records);
    }

    void insert(Actor actor, Owner owner, UUID id, PersonId person, Consent consent) {
        var scope = consent.scope();
        rows.add(
                actor,
                owner,
                id,
                person,
                Map.ofEntries(
                        entry("kind", consent.kind().name()),
                        entry("answer", consent.answer().name()),
                        entry("organisations", uuids(scope.organisations(), PartyId::value)),
                        entry("units", uuids(scope.units(), UnitId::value)),
                        entry("topics", names(scope.topics())),
                        entry("not_from", uuids(scope.notFrom(), PartyId::value)),
                        entry("not_about", names(scope.notAbout())),
                        entry("given_by", consent.given().by().name()),
                        entry("given_how", consent.given().how().name()),
                        entry("in_record", consent.given().enteredInRecord()),
                        entry("noted_by", actor.auditName()),
                        entry("from_at", Timestamp.from(consent.from())),
                        entry("until_at", consent.until().map(Timestamp::from))));
    }

    void withdraw(Actor actor, UUID id, int version, Instant at) {
        jdbc.sql(
                        """
                        update access.consent set version = version + 1, withdrawn_at = ?,
                            withdrawal_noted_by = ?
                        where id = ? and version = ? and withdrawn_at is null
                        """)
                .params(Timestamp.from(at), actor.auditName(), id, version)
                .update();
    }

    boolean isWithdrawnBy(Actor actor, UUID id) {
        return jdbc.sql(
                        "select exists (select from access.consent where id = ? and"
                                + " withdrawal_noted_by = ?)")
                .params(id, actor.auditName())
                .query(Boolean.class)
                .single();
    }

    static KeptConsent kept(ResultSet row, int number) throws SQLException {
        var scope =
                new Scope(
                        uuids(row, "organisations", PartyId::new),
                        uuids(row, "units", UnitId::new),
                        names(row, "topics", DataCategory.class),
                        uuids(row, "not_from", PartyId::new),
                        names(row, "not_about", DataCategory.class));
        var consent =
                new Consent(
                        ConsentKind.valueOf(row.getString("kind")),
                        Consent.Answer.valueOf(row.getString("answer")),
                        scope,
                        new Given(
                                Given.By.valueOf(row.getString("given_by")),
                                Given.How.valueOf(row.getString("given_how")),
                                row.getBoolean("in_record")),
                        row.getTimestamp("from_at").toInstant(),
                        moment(row.getTimestamp("until_at")),
                        moment(row.getTimestamp("withdrawn_at")));
        return new KeptConsent(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                consent,
                row.getString("noted_by"));
    }

    static Optional<Instant> moment(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
