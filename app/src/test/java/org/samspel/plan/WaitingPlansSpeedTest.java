package org.samspel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.access.Access;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What waits for a unit in an area with 100,000 plans, of which every tenth is overdue: the medians
 * of what the database does for the overdue list, and of everything behind its page.
 */
@SpringBootTest
@ActiveProfiles("demo")
@Tag("long")
class WaitingPlansSpeedTest {
    private static final int PLANS = 100_000;
    private static final int CHUNK = 5_000;
    private static final int LIST_MS_MAX = 20;
    private static final int PAGE_MS_MAX = 100;
    private static final int ROUNDS = 40;

    @Autowired private WaitingPlans waiting;
    @Autowired private WaitingStore store;
    @Autowired private Access access;
    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    @Test
    void aListAmongAHundredThousandPlansTakesLessThanTwentyMilliseconds() {
        var gp = accounts.staff("gp.nj");
        for (var first = 1; first < PLANS; first += CHUNK) {
            fill(gp, first, first + CHUNK - 1);
        }
        vacuum();
        var today = LocalDate.now(ZoneOffset.UTC);

        var list = median("list", () -> list(gp));
        var counts = median("counts", () -> counts(gp, today));
        var page = median("page", () -> page(gp));

        assertThat(waiting.of(gp).overdue()).isNotEmpty();
        assertThat(list).isLessThan(LIST_MS_MAX);
        assertThat(counts).isLessThan(LIST_MS_MAX);
        assertThat(page).isLessThan(PAGE_MS_MAX);
    }

    private List<?> list(Actor.Staff gp) {
        return door.enter(gp, () -> store.ofUnit(gp.unit(), access.visible(gp)));
    }

    private List<?> counts(Actor.Staff gp, LocalDate today) {
        return door.enter(gp, () -> store.counts(today));
    }

    private Waiting page(Actor.Staff gp) {
        return waiting.of(gp);
    }

    private static double median(String what, Runnable work) {
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var before = System.nanoTime();
            work.run();
            nanos[round] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        var millis = nanos[ROUNDS / 2] / 1e6;
        System.out.printf(Locale.ROOT, "waiting plans, %-8s median %5.1f ms%n", what, millis);
        return millis;
    }

    /** One plan each, at the units of the area in turn; every two-hundredth is the practice’s. */
    private void fill(Actor.Staff gp, int first, int last) {
        door.enter(
                gp,
                () -> {
                    run(
                            gp,
                            first,
                            last,
                            """
                            insert into person.person (id, area, owner_provider, owner_unit, given_name, family_name,
                                birth_date, municipality_code, gp_unit)
                            select overlay(md5('p' || n) placing '7' from 13)::uuid, :area, :party, :unit,
                                'Gi' || n, 'Planby', date '1940-01-01' + n % 25000, '0851', :unit
                            from generate_series(:first, :last) n
                            """);
                    run(
                            gp,
                            first,
                            last,
                            """
                            insert into access.care_relation (id, area, owner_provider, owner_unit, person_id, unit_id,
                                kind, reason, began_by, began_at)
                            select overlay(md5('r' || n) placing '7' from 13)::uuid, :area, :party, :unit,
                                overlay(md5('p' || n) placing '7' from 13)::uuid, :unit, 'OWN_GP', 'bench', 'bench',
                                now()
                            from generate_series(:first, :last) n where n % 200 = 0
                            """);
                    run(
                            gp,
                            first,
                            last,
                            """
                            insert into plan.plan (id, area, owner_provider, owner_unit, person_id, views, found_by,
                                status, contact_name, contact_unit, contact_phone, contact_substitute, follow_up_on,
                                follow_up_unit, begun_at, status_at)
                            select overlay(md5('l' || n) placing '7' from 13)::uuid, :area, :party, :unit,
                                overlay(md5('p' || n) placing '7' from 13)::uuid, 'SIP', 'STAFF', 'PREPARED',
                                '', '', '', '', current_date + case n % 10 when 0 then -(n / 10 % 200) else n % 300 end,
                                case n % 200 when 0 then :unit else u.ids[1 + n % array_length(u.ids, 1)] end,
                                now(), now()
                            from generate_series(:first, :last) n,
                                (select array_agg(id) as ids from organisation.unit where area = :area) u
                            """);
                });
    }

    private void run(Actor.Staff gp, int first, int last, String sql) {
        jdbc.sql(sql)
                .param("area", gp.area().code())
                .param("party", gp.party().value())
                .param("unit", gp.unit().value())
                .param("first", first)
                .param("last", last)
                .update();
    }

    /** What PostgreSQL does by itself some time after many rows came in. */
    private void vacuum() {
        try (var owner =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("samspel.database.url"),
                                environment.getRequiredProperty("samspel.database.owner.username"),
                                environment.getRequiredProperty(
                                        "samspel.database.owner.password"));
                var statement = owner.createStatement()) {
            statement.execute("vacuum (analyze) person.person, plan.plan, access.care_relation");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
