package org.samspel.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.samspel.access.Access;
import org.samspel.identity.Accounts;
import org.samspel.pathway.Courses;
import org.samspel.person.Persons;
import org.samspel.visit.ToldDemo;
import org.samspel.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's tales go through the rooms' doors, and a second start tells nothing twice. */
@ToldDemo
class DemoHistoryTest {
    @Autowired private DemoLoader loader;
    @Autowired private Persons persons;
    @Autowired private Access access;
    @Autowired private Accounts accounts;
    @Autowired private Worklist worklist;
    @Autowired private Courses courses;
    @Autowired private JdbcClient jdbc;

    @Test
    void aSecondStartTellsNothingTwice() throws InterruptedException {
        loader.await();
        var gp = accounts.staff("gp.nj");
        var municipality = accounts.staff("municipality.nj");
        var known = persons.search(gp, "", access.visible(gp), 1, 50).total();
        var waiting = worklist.count(municipality, 10_000);
        assertThat(known).isPositive();
        assertThat(waiting).isPositive();

        loader.load();
        loader.await();

        assertThat(persons.search(gp, "", access.visible(gp), 1, 50).total()).isEqualTo(known);
        assertThat(worklist.count(municipality, 10_000)).isEqualTo(waiting);
        var anna = persons.search(gp, "anna prøvesen", access.visible(gp), 1, 50).persons();
        assertThat(courses.ofPerson(gp, anna.getFirst().id())).hasSize(1);
    }

    @Test
    void noEventOfAToldHistoryStaysInTheRegister() throws InterruptedException {
        loader.await();

        await().untilAsserted(
                        () ->
                                assertThat(
                                                jdbc.sql(
                                                                "select count(*) from"
                                                                    + " events.event_publication")
                                                        .query(Long.class)
                                                        .single())
                                        .isZero());
    }
}
