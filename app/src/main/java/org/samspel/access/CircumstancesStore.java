package org.samspel.access;

import org.samspel.access.law.Block;
import org.samspel.access.law.Calling;
import org.samspel.access.law.Circumstances;
import org.samspel.access.law.Consent;
import org.samspel.access.law.Emergency;
import org.samspel.access.law.Relation;
import org.samspel.access.law.Will;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads in one statement what is known of persons when a unit asks about them. */
@Component
class CircumstancesStore {
    private final JdbcClient jdbc;

    CircumstancesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the ids of the persons; what stands on one record of a person holds for all of them.
     *
     * @param calling of the actor’s unit, by which its relations are called
     */
    Map<PersonId, Circumstances> of(
            Actor.Staff actor, Calling calling, Collection<Person> persons, Instant now) {
        var facts = new HashMap<PersonId, Facts>();
        for (var person : persons) {
            var ofPerson = new Facts(person.status().isProtected());
            person.records().forEach(record -> facts.put(record, ofPerson));
        }
        read(
                actor,
                facts.keySet(),
                now,
                row -> {
                    var of = new PersonId(row.getObject("person_id", UUID.class));
                    facts.getOrDefault(of, new Facts(false)).add(row, calling, now);
                });
        var known = new HashMap<PersonId, Circumstances>();
        persons.forEach(
                person -> {
                    var found = facts.get(person.id());
                    if (found != null) {
                        known.put(person.id(), found.circumstances(actor));
                    }
                });
        return known;
    }

    /** Reads as {@link #of} does, for nothing. */
    void ofNobody(Actor.Staff actor, Collection<PersonId> records, Instant now) {
        read(actor, records, now, _ -> {});
    }

    private void read(
            Actor.Staff actor, Collection<PersonId> records, Instant now, RowCallbackHandler row) {
        jdbc.sql(SELECT)
                .param("records", records.stream().map(PersonId::value).toList())
                .param("unit", actor.unit().value())
                .param("now", Timestamp.from(now))
                .query(row);
    }

    /** What has been read of one person. */
    private static final class Facts {
        private final boolean isProtected;
        private final List<Relation> relations = new ArrayList<>();
        private final List<Consent> consents = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Emergency> emergencies = new ArrayList<>();

        Facts(boolean isProtected) {
            this.isProtected = isProtected;
        }

        void add(ResultSet row, Calling calling, Instant now) throws SQLException {
            switch (row.getString("fact")) {
                case "relation" -> relations.add(relation(row, calling, now));
                case "consent" -> consents.add(ConsentStore.kept(row, 0).consent());
                case "block" -> blocks.add(BlockStore.kept(row, 0).block());
                default -> emergencies.add(EmergencyStore.kept(row, 0).emergency());
            }
        }

        /** A relation that is open holds now, whatever clock began it. */
        private static Relation relation(ResultSet row, Calling calling, Instant now)
                throws SQLException {
            var began = row.getTimestamp("from_at").toInstant();
            return new Relation(
                    Callings.relation(RelationKind.valueOf(row.getString("kind")), calling),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    Optional.empty(),
                    began.isAfter(now) ? now : began,
                    Optional.empty());
        }

        /** Whoever opens in an emergency has said that the person cannot be asked. */
        Circumstances circumstances(Actor.Staff actor) {
            var own = emergencies.stream().filter(one -> one.by().equals(actor.user())).findFirst();
            var will =
                    own.isPresent()
                            ? new Will(Will.Asking.NOT_NOW, false, false)
                            : Will.CAN_BE_ASKED;
            return new Circumstances(true, isProtected, relations, consents, blocks, will, own);
        }
    }

    private static final String SELECT =
            """
            select 'relation' as fact, id, 1 as version, person_id, kind, '' as answer,
                '{}'::uuid[] as organisations, '{}'::uuid[] as units, '{}'::text[] as topics,
                '{}'::uuid[] as not_from, '{}'::text[] as not_about, '' as given_by, '' as given_how,
                false as in_record, '' as noted_by, began_at as from_at, null::timestamptz as until_at,
                null::timestamptz as withdrawn_at, null::uuid as keeper, unit_id, '' as set_by,
                null::timestamptz as lifted_at, null::uuid as user_id, owner_unit, '' as reason, '' as words,
                null::timestamptz as opened_at, null::timestamptz as owners_shown_at
            from access.care_relation
            where person_id in (:records) and unit_id = :unit and ended_at is null
            union all
            select 'consent', id, version, person_id, kind, answer, organisations, units, topics, not_from,
                not_about, given_by, given_how, in_record, noted_by, from_at, until_at, withdrawn_at, null,
                null, '', null, null, owner_unit, '', '', null, null
            from access.consent where person_id in (:records)
            union all
            select 'block', id, version, person_id, kind, '', '{}', '{}', '{}', '{}', '{}', '', '', false,
                noted_by, from_at, null, null, keeper, unit_id, set_by, lifted_at, null, owner_unit, '', '',
                null, null
            from access.block where person_id in (:records) and (lifted_at is null or lifted_at > :now)
            union all
            select 'emergency', id, 1, person_id, '', '', '{}', '{}', '{}', '{}', '{}', '', '', false, '',
                null, until_at, null, null, null, '', null, user_id, owner_unit, reason, words, opened_at,
                owners_shown_at
            from access.emergency where person_id in (:records) and owner_unit = :unit and until_at > :now
            """;
}
