package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.AccessLog;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.Routed;
import org.samspel.pathway.RoutingId;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralEvent;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.samspel.worklist.Worklist.Noting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@InTheHouse
class WorklistTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant NEXT_WEEK = MONDAY.plus(Duration.ofDays(8));

    @Autowired private Worklist worklist;
    @Autowired private Assignments assignments;
    @Autowired private WorklistEvents listener;
    @Autowired private Referrals referrals;
    @Autowired private ReferralScene scene;
    @Autowired private AccessLog log;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff gp;
    private Actor.Staff municipality;
    private PersonId person;

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = scene.gp();
        municipality = scene.municipality();
        person = scene.person();
    }

    @Test
    void asksTheReceiverToAnswerByTheDeadlineAndLogsTheListing() {
        var sent = scene.sent(person);

        var task = tasksOf(municipality).getFirst();

        assertThat(task.kind()).isEqualTo(TaskKind.ANSWER);
        assertThat(task.due()).contains(sent.replyDue());
        assertThat(task.from()).isEqualTo(gp.unit());
        assertThat(task.clause()).isEqualTo("6.3");
        assertThat(log.page(scene.staff("reviewer.nj"), 1, 500))
                .anyMatch(
                        line ->
                                line.action() == Action.LIST
                                        && line.person().equals(Optional.of(person)));
    }

    @Test
    void followsTheReferralToItsEnd() {
        var id = scene.sent(person).id();

        at(TUESDAY, () -> referrals.accept(municipality, id, 1));
        assertThat(tasksOf(municipality)).extracting(Task::kind).containsExactly(TaskKind.START);
        at(TUESDAY, () -> referrals.start(municipality, id, 2));
        assertThat(tasksOf(municipality)).extracting(Task::kind).containsExactly(TaskKind.COMPLETE);
        at(TUESDAY, () -> referrals.complete(municipality, id, 3, "Træner selv"));
        assertThat(tasksOf(municipality)).isEmpty();
        var reading = tasksOf(gp).getFirst();
        assertThat(reading.kind()).isEqualTo(TaskKind.READ_CLOSING_NOTE);

        assertThat(worklist.note(municipality, reading.id(), reading.version()))
                .isEqualTo(Noting.NOT_THERE);
        assertThat(worklist.note(gp, reading.id(), reading.version())).isEqualTo(Noting.DONE);
        assertThat(worklist.note(gp, reading.id(), reading.version())).isEqualTo(Noting.DONE);
        assertThat(tasksOf(gp)).isEmpty();
    }

    @Test
    void notesNothingThatHasChangedSinceItWasRead() {
        var id = scene.sent(person).id();
        at(TUESDAY, () -> referrals.decline(municipality, id, 1, "Bor et andet sted"));
        var read = tasksOf(gp).getFirst();
        at(TUESDAY, () -> assignments.give(gp, read.id(), read.version(), Optional.of(gp.user())));

        assertThat(worklist.note(gp, read.id(), read.version())).isEqualTo(Noting.STALE);
        assertThat(tasksOf(gp)).hasSize(1);
        assertThat(worklist.note(gp, read.id(), read.version() + 1)).isEqualTo(Noting.DONE);
        assertThat(tasksOf(gp)).isEmpty();
    }

    @Test
    void closesOnlyByHandWhatNothingElseCloses() {
        scene.sent(person);
        var answer = tasksOf(municipality).getFirst();

        assertThat(worklist.note(municipality, answer.id(), answer.version()))
                .isEqualTo(Noting.NOT_BY_HAND);
        assertThat(tasksOf(municipality)).hasSize(1);
    }

    @Test
    void asksTheSenderForAnotherWayAfterADeclineUntilItIsChosen() {
        var id = scene.sent(person).id();

        at(TUESDAY, () -> referrals.decline(municipality, id, 1, "Røde flag mangler"));
        assertThat(tasksOf(municipality)).isEmpty();
        assertThat(tasksOf(gp)).extracting(Task::kind).containsExactly(TaskKind.CHOOSE_OTHER_WAY);

        hear(routed(MONDAY));
        assertThat(tasksOf(gp)).as("a choice before the decline").hasSize(1);
        hear(routed(NEXT_WEEK));
        assertThat(tasksOf(gp)).isEmpty();
    }

    @Test
    void changesNothingWhenAnEventComesTwiceOrLate() {
        var sent = scene.sent(person);
        at(TUESDAY, () -> referrals.accept(municipality, sent.id(), 1));
        var before = rows();

        hear(
                new ReferralAccepted(
                        new About(
                                Origin.of(municipality, TUESDAY),
                                sent.id(),
                                person,
                                sent.sender(),
                                sent.receiver())));
        hear(sentEvent(sent));

        assertThat(rows()).isEqualTo(before);
        assertThat(tasksOf(municipality)).extracting(Task::kind).containsExactly(TaskKind.START);
    }

    @Test
    void derivesAllTasksWhenTheLaterEventArrivesFirst() {
        var sent = scene.sent(person);
        at(TUESDAY, () -> referrals.accept(municipality, sent.id(), 1));
        var before = rows();
        forget();

        hear(
                new ReferralAccepted(
                        new About(
                                Origin.of(municipality, TUESDAY),
                                sent.id(),
                                person,
                                sent.sender(),
                                sent.receiver())));
        hear(sentEvent(sent));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void countsWhatIsOverdueWhenItIsRead() {
        var before =
                at(
                        TUESDAY,
                        () -> worklist.open(municipality, TaskFilter.none(), TaskOrder.DUE, 1, 25));
        scene.sent(person);

        var early =
                at(
                        TUESDAY,
                        () -> worklist.open(municipality, TaskFilter.none(), TaskOrder.DUE, 1, 25));
        var late =
                at(
                        NEXT_WEEK,
                        () -> worklist.open(municipality, TaskFilter.none(), TaskOrder.DUE, 1, 25));

        assertThat(early.total()).isEqualTo(before.total() + 1);
        assertThat(early.overdue()).isEqualTo(before.overdue());
        assertThat(late.overdue()).isPositive();
        assertThat(at(TUESDAY, () -> worklist.count(municipality, 100))).isEqualTo(early.total());
        assertThat(worklist.count(municipality, 1)).isEqualTo(1);
        assertThat(worklist.count(scene.staff("private.nj"), 100)).isZero();
    }

    /** At once, as everything in a playback. */
    private void hear(ReferralEvent event) {
        at(
                NEXT_WEEK,
                () -> {
                    listener.on(event);
                    return event;
                });
    }

    private void hear(Routed event) {
        at(
                NEXT_WEEK,
                () -> {
                    listener.on(event);
                    return event;
                });
    }

    private Routed routed(Instant at) {
        return new Routed(
                Origin.of(gp, at),
                new RoutingId(UUID.randomUUID()),
                new CourseId(UUID.randomUUID()),
                person,
                gp.unit());
    }

    private static ReferralSent sentEvent(Referral sent) {
        return new ReferralSent(
                new About(
                        new Origin(new AreaId("nj"), "user:test", MONDAY),
                        sent.id(),
                        sent.person(),
                        sent.sender(),
                        sent.receiver()));
    }

    private List<Task> tasksOf(Actor.Staff staff) {
        return worklist.open(staff, TaskFilter.none(), TaskOrder.DUE, 1, 1000).tasks().stream()
                .filter(task -> task.person().equals(person))
                .toList();
    }

    private List<String> rows() {
        return door.enter(
                gp,
                () ->
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', kind, unit_id, due, opened_at, closed_at, closed_by)
                                        from worklist.task where person_id = ? order by kind, unit_id
                                        """)
                                .param(person.value())
                                .query(String.class)
                                .list());
    }

    /** As if no event of the person had arrived yet: the tasks move to somebody else. */
    private void forget() {
        var nobody = scene.person();
        door.enter(
                gp,
                () ->
                        jdbc.sql(
                                        """
                                        update worklist.task set person_id = ?, subject = gen_random_uuid()
                                        where person_id = ?
                                        """)
                                .params(nobody.value(), person.value())
                                .update());
    }
}
