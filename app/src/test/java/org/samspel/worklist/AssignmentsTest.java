package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UserId;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

@InTheHouse
class AssignmentsTest {
    @Autowired private Assignments assignments;
    @Autowired private Worklist worklist;
    @Autowired private Referrals referrals;
    @Autowired private ReferralScene scene;
    @Autowired private ColleagueScene colleagues;

    private Actor.Staff municipality;
    private Actor.Staff colleague;
    private PersonId person;
    private Referral sent;
    private Task task;

    @BeforeEach
    void aTaskOfAUnitOfTwo() {
        municipality = scene.municipality();
        colleague = colleagues.colleagueOf(municipality, "Mads Makkersen");
        person = scene.person();
        sent = scene.sent(person);
        task = taskOf(municipality);
    }

    @Test
    void givesATaskToAColleagueWhoFindsItFirst() {
        var given = give(municipality, task.version(), Optional.of(colleague.user()));

        assertThat(given)
                .isInstanceOfSatisfying(
                        Assigning.Done.class,
                        done -> {
                            assertThat(done.task().holder()).contains(colleague.user());
                            assertThat(done.task().given().orElseThrow().by())
                                    .isEqualTo(municipality.user());
                        });
        assertThat(open(colleague, TaskFilter.none()).getFirst().id()).isEqualTo(task.id());
        assertThat(open(colleague, mine())).extracting(Task::id).containsExactly(task.id());
        assertThat(open(municipality, mine())).extracting(Task::id).doesNotContain(task.id());
        assertThat(worklist.find(municipality, task.id()).orElseThrow().task().holder())
                .as("the unit still sees it")
                .contains(colleague.user());
    }

    @Test
    void changesNothingTheSecondTime() {
        give(colleague, task.version(), Optional.of(colleague.user()));
        var first = taskOf(municipality);

        var again = give(colleague, task.version(), Optional.of(colleague.user()));

        assertThat(again).isInstanceOf(Assigning.Done.class);
        assertThat(taskOf(municipality)).isEqualTo(first);
    }

    @Test
    void refusesWhoWasNotTheFastest() {
        give(colleague, task.version(), Optional.of(colleague.user()));

        var late = give(municipality, task.version(), Optional.of(municipality.user()));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Assigning.Stale.class,
                        stale -> assertThat(stale.now().holder()).contains(colleague.user()));
        assertThat(taskOf(municipality).holder()).contains(colleague.user());
    }

    @Test
    void givesItBackToTheWholeUnit() {
        give(colleague, task.version(), Optional.of(colleague.user()));

        give(colleague, task.version() + 1, Optional.empty());

        assertThat(taskOf(municipality).given()).isEmpty();
    }

    @Test
    void isTheUnitsAgainWhenWhoHadItLeavesTheUnit() {
        give(municipality, task.version(), Optional.of(colleague.user()));

        colleagues.moveTo(colleague, scene.gp().unit());

        var now = taskOf(municipality);
        assertThat(now.holder()).isEmpty();
        var unassigned = TaskFilter.none().whose(Optional.of(Whose.UNASSIGNED));
        assertThat(open(municipality, unassigned)).extracting(Task::id).contains(task.id());
        assertThat(give(municipality, now.version(), Optional.of(municipality.user())))
                .isInstanceOf(Assigning.Done.class);
        assertThat(taskOf(municipality).holder()).contains(municipality.user());
    }

    @Test
    void refusesStrangersOtherUnitsAndWhatIsDone() {
        var gp = scene.gp();

        assertThat(give(municipality, task.version(), Optional.of(gp.user())))
                .isInstanceOf(Assigning.NotAColleague.class);
        assertThat(give(gp, task.version(), Optional.of(gp.user())))
                .isInstanceOf(Assigning.NotThere.class);
        at(MONDAY.plus(Duration.ofDays(1)), () -> referrals.accept(municipality, sent.id(), 1));
        assertThat(give(municipality, task.version(), Optional.of(colleague.user())))
                .isInstanceOf(Assigning.Over.class);
    }

    private Assigning give(Actor.Staff actor, int version, Optional<UserId> to) {
        return at(
                MONDAY.plus(Duration.ofHours(2)),
                () -> assignments.give(actor, task.id(), version, to));
    }

    private static TaskFilter mine() {
        return TaskFilter.none().whose(Optional.of(Whose.MINE));
    }

    private Task taskOf(Actor.Staff staff) {
        return open(staff, TaskFilter.none()).stream()
                .filter(found -> found.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> open(Actor.Staff staff, TaskFilter filter) {
        return worklist.open(staff, filter, TaskOrder.DUE, 1, 1000).tasks();
    }
}
