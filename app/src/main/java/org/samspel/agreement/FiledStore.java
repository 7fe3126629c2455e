package org.samspel.agreement;

import org.samspel.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Agreements that exist only as files. */
@Component
class FiledStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FiledStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(AreaId area, FiledAgreement agreement) {
        jdbc.sql(
                        """
                        insert into agreement.filed (area, id, content) values (?, ?, ?::jsonb)
                        on conflict (area, id) do update set content = excluded.content
                        """)
                .params(area.code(), agreement.id(), json.writeValueAsString(agreement))
                .update();
    }

    List<FiledAgreement> all(AreaId area) {
        return jdbc.sql("select content from agreement.filed where area = ? order by id")
                .param(area.code())
                .query((row, n) -> json.readValue(row.getString(1), FiledAgreement.class))
                .list();
    }
}
