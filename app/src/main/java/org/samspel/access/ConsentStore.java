package org.samspel.access;

import static org.samspel.access.SqlArrays.names;
import static org.samspel.access.SqlArrays.uuids;

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
import java.util.Optional;
import java.util.UUID;

@Component
class ConsentStore {
    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptConsent> of(Collection<PersonId> records) {
        return jdbc.sql(
                        """
                        select * from access.consent where person_id in (:records)
                        order by from_at desc, id desc
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(ConsentStore::kept)
                .list();
    }

    void insert(Actor actor, Owner owner, UUID id, PersonId person, Consent consent) {
        var scope = consent.scope();
        jdbc.sql(
                        """
                        insert into access.consent (id, area, owner_provider, owner_unit, person_id, kind, answer,
                            organisations, units, topics, not_from, not_about, given_by, given_how, in_record,
                            noted_by, from_at, until_at)
                        values (:id, :area, :provider, :unit, :person, :kind, :answer,
                            :organisations::uuid[], :units::uuid[], :topics::text[], :notFrom::uuid[],
                            :notAbout::text[], :by, :how, :inRecord,
                            :notedBy, :from, :until)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("area", actor.area().code())
                .param("provider", owner.provider().value())
                .param("unit", owner.unit().value())
                .param("person", person.value())
                .param("kind", consent.kind().name())
                .param("answer", consent.answer().name())
                .param("organisations", uuids(scope.organisations(), PartyId::value))
                .param("units", uuids(scope.units(), UnitId::value))
                .param("topics", names(scope.topics()))
                .param("notFrom", uuids(scope.notFrom(), PartyId::value))
                .param("notAbout", names(scope.notAbout()))
                .param("by", consent.given().by().name())
                .param("how", consent.given().how().name())
                .param("inRecord", consent.given().enteredInRecord())
                .param("notedBy", actor.auditName())
                .param("from", Timestamp.from(consent.from()))
                .param("until", consent.until().map(Timestamp::from).orElse(null))
                .update();
    }

    boolean withdraw(Actor actor, UUID id, int version, Instant at) {
        return jdbc.sql(
                                """
                                update access.consent set version = version + 1, withdrawn_at = ?,
                                    withdrawal_noted_by = ?
                                where id = ? and version = ? and withdrawn_at is null
                                """)
                        .params(Timestamp.from(at), actor.auditName(), id, version)
                        .update()
                == 1;
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
