package org.samspel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.access.Access;
import org.samspel.content.ContentFiles;
import org.samspel.identity.Accounts;
import org.samspel.pathway.Courses;
import org.samspel.person.Persons;
import org.samspel.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import java.time.Clock;
import java.time.Duration;

/** The demo's stories go through the rooms' doors, and telling them again changes nothing. */
@SpringBootTest(properties = "samspel.demo.load=true")
@ActiveProfiles("demo")
class DemoHistoryTest {
    @Autowired private DemoHistory history;
    @Autowired private ContentFiles files;
    @Autowired private Persons persons;
    @Autowired private Access access;
    @Autowired private Accounts accounts;
    @Autowired private Worklist worklist;
    @Autowired private Courses courses;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @Test
    void twentyPersonsWithMonthsOfHistoryAreThereOnce() {
        var gp = accounts.staff("gp.nj");
        var municipality = accounts.staff("municipality.nj");
        var waiting = worklist.count(municipality);

        assertThat(persons.search(gp, "", access.visible(gp), 1, 50).total()).isEqualTo(20);
        assertThat(waiting).isPositive();

        var demo = DemoContent.read(files.at("nj/demo.yaml").orElseThrow());
        history.play(demo, clock.instant(), 2);

        assertThat(persons.search(gp, "", access.visible(gp), 1, 50).total()).isEqualTo(20);
        assertThat(worklist.count(municipality)).isEqualTo(waiting);
        var anna = persons.search(gp, "anna", access.visible(gp), 1, 50).persons().getFirst();
        assertThat(courses.ofPerson(gp, anna.id())).hasSize(1);
    }

    @Test
    void theHistorysTimeIsItsOwnAndTheAuditTrailsIsReal() {
        var now = clock.instant();

        assertThat(
                        jdbc.sql("select finished from demo.loading where area = 'nj'")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(clock.instant()).isBetween(now, now.plus(Duration.ofMinutes(1)));
    }
}
