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
import java.util.Optional;
import java.util.UUID;

@Component
class BlockStore {
    private final JdbcClient jdbc;

    BlockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptBlock> of(Collection<PersonId> records) {
        return jdbc.sql(
                        """
                        select * from access.block where person_id in (:records)
                        order by from_at desc, id desc
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(BlockStore::kept)
                .list();
    }

    void insert(Actor actor, Owner owner, UUID id, PersonId person, Block block) {
        jdbc.sql(
                        """
                        insert into access.block (id, area, owner_provider, owner_unit, person_id, kind, keeper,
                            unit_id, set_by, noted_by, from_at)
                        values (:id, :area, :provider, :unit, :person, :kind, :keeper, :of, :by, :notedBy, :from)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("area", actor.area().code())
                .param("provider", owner.provider().value())
                .param("unit", owner.unit().value())
                .param("person", person.value())
                .param("kind", block.kind().name())
                .param("keeper", block.keeper().map(PartyId::value).orElse(null))
                .param("of", block.unit().map(UnitId::value).orElse(null))
                .param("by", block.setBy().name())
                .param("notedBy", actor.auditName())
                .param("from", Timestamp.from(block.from()))
                .update();
    }

    boolean lift(Actor actor, UUID id, int version, Block.SetBy by, Instant at) {
        return jdbc.sql(
                                """
                                update access.block set version = version + 1, lifted_at = ?, lifted_by = ?,
                                    lifting_noted_by = ?
                                where id = ? and version = ? and lifted_at is null
                                """)
                        .params(Timestamp.from(at), by.name(), actor.auditName(), id, version)
                        .update()
                == 1;
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
