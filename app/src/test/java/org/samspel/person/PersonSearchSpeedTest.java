package org.samspel.person;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a search takes among 100,000 persons, four in a hundred of whom have the commonest
 * family name, for a unit with a relation to 40,000 of them: the median of many, and its share of
 * the limit.
 */
@SpringBootTest
@ActiveProfiles("demo")
@Tag("long")
class PersonSearchSpeedTest {
    private static final int PERSONS = 100_000;
    private static final int CHUNK = 2_000;
    private static final int RELATED = 40_000;
    private static final int MEDIAN_MS_MAX = 30;

    /** Begins most family names here: told, and not held to the limit. */
    private static final String EVERY_SECOND_NAME = "kva";

    private static final int ROUNDS = 40;

    @Autowired private Persons persons;
    @Autowired private Access access;
    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    @Test
    void aSearchAmongAHundredThousandTakesLessThanThirtyMilliseconds() {
        var gp = accounts.staff("gp.nj");
        fill(gp);
        var slowest = 0.0;
        for (var typed :
                List.of(
                        "",
                        "svensson",
                        "anna",
                        "anna svensson",
                        "öberg maja",
                        "nobody",
                        EVERY_SECOND_NAME)) {
            var millis = median(gp, typed);
            System.out.printf(
                    Locale.ROOT,
                    "search %-16s median %5.1f ms, %4.2f of the limit%n",
                    "'" + typed + "'",
                    millis,
                    millis / MEDIAN_MS_MAX);
            slowest = Math.max(slowest, typed.equals(EVERY_SECOND_NAME) ? 0 : millis);
        }
        assertThat(slowest).as("milliseconds of the slowest search").isLessThan(MEDIAN_MS_MAX);
        assertThat(persons.search(gp, "", access.visible(gp), 1, 25).total()).isEqualTo(RELATED);
    }

    private double median(Actor.Staff gp, String typed) {
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var before = System.nanoTime();
            persons.search(gp, typed, access.visible(gp), 1 + round % 3, 25);
            nanos[round] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1e6;
    }

    private void fill(Actor.Staff gp) {
        for (var first = 1; first < PERSONS; first += CHUNK) {
            fill(gp, first, first + CHUNK - 1);
        }
        vacuum();
    }

    private void fill(Actor.Staff gp, int first, int last) {
        door.enter(
                gp,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into person.person (id, area, owner_provider, owner_unit, given_name,
                                        family_name, birth_date, municipality_code, gp_unit)
                                    select overlay(md5('p' || n) placing '7' from 13)::uuid, :area, :party, :unit,
                                        case n % 59 when 0 then 'Anna' when 1 then 'Maja' when 2 then 'Áilu'
                                            else 'Gi' || chr(97 + n % 26) || chr(97 + n / 26 % 26) end,
                                        case n % 25 when 0 then 'Svensson' when 1 then 'Hansen' when 2 then 'Öberg'
                                            else 'Kva' || chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'sen' end,
                                        date '1940-01-01' + n % 25000, '0851', :unit
                                    from generate_series(:first, :last) n
                                    """)
                            .param("area", gp.area().code())
                            .param("party", gp.party().value())
                            .param("unit", gp.unit().value())
                            .param("first", first)
                            .param("last", last)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into access.care_relation (id, area, owner_provider, owner_unit, person_id,
                                        unit_id, kind, reason, began_by, began_at)
                                    select overlay(md5('r' || n) placing '7' from 13)::uuid, :area, :party, :unit,
                                        overlay(md5('p' || n) placing '7' from 13)::uuid, :unit, 'OWN_GP',
                                        'bench', 'bench', now()
                                    from generate_series(:first, :last) n where n % 5 < 2
                                    """)
                            .param("area", gp.area().code())
                            .param("party", gp.party().value())
                            .param("unit", gp.unit().value())
                            .param("first", first)
                            .param("last", last)
                            .update();
                });
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
            statement.execute(
                    "vacuum (analyze) person.person, person.name_part, access.care_relation");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
