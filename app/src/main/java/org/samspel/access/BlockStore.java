package org.samspel.access;

import org.samspel.access.RowOwners.Owner;
import org.samspel.access.law.Block;
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
class BlockStore {
    private final JdbcClient jdbc;
    private final PersonRows<KeptBlock> rows;

    BlockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new PersonRows<>(jdbc, "access.block", "from_at", BlockStore::kept);
    }

    List<KeptBlock> of(Collection<PersonId> records) {
        return rows.of(records);
    }

    void insert(Actor actor, Owner owner, UUID id, PersonId person, Block block) {
        rows.add(
                actor,
                owner,
                id,
                person,
                Map.of(
                        "kind", block.kind().name(),
                        "keeper", block.keeper().map(PartyId::value),
                        "unit_id", block.unit().map(UnitId::value),
                        "set_by", block.setBy().name(),
                        "noted_by", actor.auditName(),
                        "from_at", Timestamp.from(block.from())));
    }

    void lift(Actor actor, UUID id, int version, Block.SetBy by, Instant at) {
        jdbc.sql(
                        """
                        update access.block set version = version + 1, lifted_at = ?, lifted_by = ?,
                            lifting_noted_by = ?
                        where id = ? and version = ? and lifted_at is null
                        """)
                .params(Timestamp.from(at), by.name(), actor.auditName(), id, version)
                .update();
    }

    boolean isLiftedBy(Actor actor, UUID id) {
        return jdbc.sql(
                        "select exists (select from access.block where id = ? and lifting_noted_by"
                                + " = ?)")
                .params(id, actor.auditName())
                .query(Boolean.class)
                .single();
    }

    static KeptBlock kept(ResultSet row, int number) throws SQLException {
        var block =
                new Block(
                        Block.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("keeper", UUID.class)).map(PartyId::new),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                        Block.SetBy.valueOf(row.getString("set_by")),
                        row.getTimestamp("from_at").toInstant(),
                        ConsentStore.moment(row.getTimestamp("lifted_at")));
        return new KeptBlock(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                block,
                row.getString("noted_by"));
    }
}
