package org.samspel.identity;

import org.jspecify.annotations.Nullable;
import org.samspel.content.LanguageTexts;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class AccountStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Account> named(String username) {
        return jdbc.sql("select * from identity.account where username = ?")
                .param(username)
                .query(this::account)
                .optional();
    }

    Optional<Account> byId(UserId id) {
        return jdbc.sql("select * from identity.account where id = ?")
                .param(id.value())
                .query(this::account)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from identity.account order by area, id")
                .query(this::account)
                .list();
    }

    List<Account> atUnit(AreaId area, UnitId unit) {
        return jdbc.sql(
                        "select * from identity.account where area = ? and unit_id = ?"
                                + " order by display_name, id")
                .params(area.code(), unit.value())
                .query(this::account)
                .list();
    }

    List<Account> ofSubject(UUID subject) {
        return jdbc.sql("select * from identity.account where subject_id = ? order by area, id")
                .param(subject)
                .query(this::account)
                .list();
    }

    void setPerson(String username, PersonId person) {
        jdbc.sql("update identity.account set person_id = ? where username = ? and role = 'PERSON'")
                .params(person.value(), username)
                .update();
    }

    void upsert(UUID id, Account account) {
        jdbc.sql(
                        """
                        insert into identity.account (id, area, username, display_name, role, unit_id, profession, titles)
                        values (:id, :area, :username, :name, :role, :unit, :profession, :titles::jsonb)
                        on conflict (username) do update set display_name = excluded.display_name,
                            role = excluded.role, unit_id = excluded.unit_id, profession = excluded.profession,
                            titles = excluded.titles
                        """)
                .param("id", id)
                .param("area", account.area().code())
                .param("username", account.username())
                .param("name", account.displayName())
                .param("role", account.role().name())
                .param("unit", unit(account))
                .param("profession", account.profession().map(Profession::name).orElse(null))
                .param("titles", json.writeValueAsString(account.title().byLanguage()))
                .update();
    }

    private static @Nullable UUID unit(Account account) {
        return account.unit().map(UnitId::value).orElse(null);
    }

    private Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                new AreaId(row.getString("area")),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("profession")).map(Profession::valueOf),
                new LanguageTexts(
                        json.readValue(
                                row.getString("titles"),
                                new TypeReference<Map<String, String>>() {})));
    }
}
