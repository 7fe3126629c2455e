package org.samspel.referral;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;
import org.samspel.person.Person;
import org.samspel.referral.CompletionStore.Owned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds referrals; {@link ReferralChanges} writes them. */
@Component
class ReferralStore {
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    ReferralStore(JdbcClient jdbc, ReferralRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<Referral> find(ReferralId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<Referral> findAll(Collection<ReferralId> ids) {
        return ids.isEmpty()
                ? List.of()
                : List.copyOf(ReadOnce.all(Referral.class, ids, this::byId).values());
    }

    private Map<ReferralId, Referral> byId(Collection<ReferralId> ids) {
        return jdbc
                .sql(ReferralRows.WHOLE + "where r.id in (:ids)")
                .param("ids", ids.stream().map(ReferralId::value).toList())
                .query(rows::whole)
                .list()
                .stream()
                .collect(Collectors.toMap(Referral::id, Function.identity()));
    }

    /** What the routing sent to the destination that was chosen, unless it was withdrawn. */
    Optional<Referral> sentBy(RoutingId routing, String destination) {
        return jdbc.sql(
                        """
                        select * from referral.referral
                        where routing_id = ? and destination = ? and redirected_from is null
                          and status <> 'WITHDRAWN'
                        """)
                .params(routing.value(), destination)
                .query(rows::referral)
                .optional();
    }

    /** Newest first. */
    List<Referral> ofPerson(Person person) {
        return ReadOnce.once(List.of(Referral.class, person.id()), () -> learned(read(person)));
    }

    private static List<Referral> learned(List<Referral> found) {
        ReadOnce.learned(
                Owned.class,
                found.stream().flatMap(each -> Owned.by(each).stream()).toList(),
                Owned::completion);
        return ReadOnce.learned(Referral.class, found, Referral::id);
    }

    private List<Referral> read(Person person) {
        return jdbc.sql(
                        ReferralRows.WHOLE
                                + "where r.person_id in (:records) order by r.sent_at desc, r.id"
                                + " desc")
                .param("records", records(person))
                .query(rows::whole)
                .list();
    }

    private static List<UUID> records(Person person) {
        return person.records().stream().map(PersonId::value).toList();
    }

    /** Whether the receiver has another referral of the person that it still may read. */
    boolean hasOther(Referral than) {
        return than.receiver()
                .map(
                        receiver ->
                                jdbc.sql(
                                                """
                                                select exists (select from referral.referral
                                                               where person_id = ? and receiver_unit = ? and id <> ?
                                                                 and status not in ('DECLINED', 'REDIRECTED', 'WITHDRAWN'))
                                                """)
                                        .params(
                                                than.person().value(),
                                                receiver.value(),
                                                than.id().value())
                                        .query(Boolean.class)
                                        .single())
                .orElse(false);
    }

    /** The receivers that it has been sent on through, in order, its own receiver last. */
    List<UnitId> chain(ReferralId id) {
        return jdbc.sql(
                        """
                        with recursive way as (
                            select redirected_from, receiver_unit, 0 as back from referral.referral where id = ?
                            union all
                            select r.redirected_from, r.receiver_unit, way.back + 1
                            from referral.referral r join way on r.id = way.redirected_from)
                        select receiver_unit from way where receiver_unit is not null order by back desc
                        """)
                .param(id.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The referral that it was sent on as. */
    Optional<Referral> next(ReferralId id) {
        return jdbc.sql("select * from referral.referral where redirected_from = ?")
                .param(id.value())
                .query(rows::referral)
                .optional();
    }
}
