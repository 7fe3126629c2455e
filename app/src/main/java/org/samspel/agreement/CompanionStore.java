package org.samspel.agreement;

import org.samspel.agreement.CompanionText.Backing;
import org.samspel.agreement.CompanionText.Expected;
import org.samspel.agreement.CompanionText.Measure;
import org.samspel.agreement.CompanionText.PlanStep;
import org.samspel.agreement.CompanionText.Recommendation;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows beside versions: every way of writing one is added, the highest version counts. */
@Component
class CompanionStore {
    private static final Map<String, Class<? extends CompanionText>> KINDS =
            Map.of(
                    "backing", Backing.class,
                    "recommendation", Recommendation.class,
                    "step", PlanStep.class,
                    "measure", Measure.class,
                    "expected", Expected.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CompanionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private static String kind(CompanionText text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().isInstance(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** False when there is a writing with that version already. */
    boolean write(
            AreaId area,
            String slug,
            int number,
            String id,
            int version,
            CompanionText text,
            Optional<UserId> by,
            Instant at) {
        return jdbc.sql(
                                """
                                insert into agreement.companion
                                    (area, slug, number, kind, id, version, content, written_by, written_at)
                                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing
                                """)
                        .param(area.code())
                        .param(slug)
                        .param(number)
                        .param(kind(text))
                        .param(id)
                        .param(version)
                        .param(json.writeValueAsString(text))
                        .param(by.map(UserId::value).orElse(null))
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What a coming version takes over; steps and expectations are each version's own. */
    void copy(AreaId area, String slug, int from, int to, Instant at) {
        jdbc.sql(
                        """
                        insert into agreement.companion (area, slug, number, kind, id, version, content, written_at)
                        select distinct on (kind, id) area, slug, :to, kind, id, 1, content, :at
                          from agreement.companion
                         where area = :area and slug = :slug and number = :from
                           and kind in ('backing', 'recommendation', 'measure')
                         order by kind, id, version desc
                        """)
                .param("area", area.code())
                .param("slug", slug)
                .param("from", from)
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As they stand. */
    List<Companion<?>> all(AreaId area, String slug, int number) {
        var all = new ArrayList<Companion<?>>();
        jdbc.sql(
                        """
                        select distinct on (kind, id) * from agreement.companion
                         where area = ? and slug = ? and number = ? order by kind, id, version desc
                        """)
                .params(area.code(), slug, number)
                .query(
                        row -> {
                            all.add(companion(row));
                        });
        return all;
    }

    Map<String, List<Backing>> backings(AreaId area) {
        var found = new HashMap<String, List<Backing>>();
        jdbc.sql(
                        """
                        select distinct on (slug, number, id) * from agreement.companion
                         where area = ? and kind = 'backing' order by slug, number, id, version desc
                        """)
                .param(area.code())
                .query(
                        row -> {
                            var of = row.getString("slug") + "/" + row.getInt("number");
                            if (companion(row).text() instanceof Backing backing) {
                                found.computeIfAbsent(of, _ -> new ArrayList<>()).add(backing);
                            }
                        });
        return found;
    }

    private Companion<?> companion(ResultSet row) throws SQLException {
        var type = KINDS.get(row.getString("kind"));
        if (type == null) {
            throw new IllegalStateException("No such kind");
        }
        var by = Optional.ofNullable(row.getObject("written_by", UUID.class)).map(UserId::new);
        CompanionText text = json.readValue(row.getString("content"), type);
        return new Companion<>(
                row.getString("id"),
                row.getInt("version"),
                text,
                by,
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    static <T extends CompanionText> List<Companion<T>> only(
            Class<T> type, List<Companion<?>> all) {
        var only = new ArrayList<Companion<T>>();
        for (var one : all) {
            if (type.isInstance(one.text())) {
                only.add(
                        new Companion<>(
                                one.id(),
                                one.version(),
                                type.cast(one.text()),
                                one.writtenBy(),
                                one.writtenAt()));
            }
        }
        return List.copyOf(only);
    }
}
