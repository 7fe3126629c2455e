package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samspel.referral.ReferralFixtures.OWN_PRACTICE;
import static org.samspel.referral.ReferralFixtures.RECEIVER;
import static org.samspel.referral.ReferralFixtures.REPLY_DUE;
import static org.samspel.referral.ReferralFixtures.SENDER;
import static org.samspel.referral.ReferralFixtures.aReferral;
import static org.samspel.referral.ReferralFixtures.later;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.UnitId;
import org.samspel.referral.Coordinator;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralStatus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class WorklistRulesTest {
    @ParameterizedTest(name = "{0} {1}: {2} waits for the {3}")
    @CsvSource({
        "TAKE_OVER, SENT, ANSWER, receiver",
        "TAKE_OVER, RECEIVED, ANSWER, receiver",
        "TAKE_OVER, RETURNED, SUPPLEMENT, sender",
        "TAKE_OVER, ACCEPTED, START, receiver",
        "TAKE_OVER, DECLINED, CHOOSE_OTHER_WAY, sender",
        "TAKE_OVER, STARTED, COMPLETE, receiver",
        "TAKE_OVER, COMPLETED, READ_CLOSING_NOTE, sender",
        "TAKE_OVER, REDIRECTED, READ_REDIRECT, sender",
        "ASSESS_AND_RETURN, SENT, ANSWER, receiver",
        "ASSESS_AND_RETURN, ACCEPTED, ASSESS, receiver",
        "ASSESS_AND_RETURN, ANSWERED, READ_ANSWER, sender",
        "ADVICE_ONLY, SENT, ANSWER, receiver",
        "ADVICE_ONLY, ANSWERED, READ_ANSWER, sender",
        "OPEN, ACCEPTED, START, receiver"
    })
    void leavesOneTaskOpen(HandOver kind, ReferralStatus status, TaskKind task, String whose) {
        // The receiver is who keeps the course together here, and so reads nothing of itself.
        var open = openAt(later(5), aReferral(kind, status), RECEIVER);

        assertThat(open)
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.kind()).isEqualTo(task);
                            assertThat(found.unit())
                                    .isEqualTo(whose.equals("sender") ? SENDER : RECEIVER);
                            assertThat(found.from())
                                    .isEqualTo(whose.equals("sender") ? RECEIVER : SENDER);
                        });
    }

    @Test
    void givesTheAnswerTheDeadlineOfTheReferralAndItsClause() {
        var referral = aReferral(ReferralStatus.SENT);

        assertThat(openAt(later(1), referral, OWN_PRACTICE))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.due()).contains(referral.replyDue());
                            assertThat(task.clause()).isEqualTo("6.3");
                            assertThat(task.openedAt()).isEqualTo(referral.sentAt());
                        });
    }

    @Test
    void asksTheSenderToContactTheReceiverOnceTheDeadlineHasPassed() {
        var waiting = aReferral(ReferralStatus.RECEIVED);

        assertThat(openAt(REPLY_DUE.plusSeconds(1), waiting, SENDER))
                .extracting(DerivedTask::kind, DerivedTask::unit)
                .containsExactlyInAnyOrder(
                        tuple(TaskKind.ANSWER, RECEIVER), tuple(TaskKind.CONTACT_RECEIVER, SENDER));
        assertThat(openAt(REPLY_DUE.plusSeconds(1), aReferral(ReferralStatus.ACCEPTED), SENDER))
                .extracting(DerivedTask::kind)
                .containsExactly(TaskKind.START);
    }

    @Test
    void asksTheSenderToFollowUpAnOpenReferralThatNobodyTookUp() {
        var open = aReferral(HandOver.OPEN, ReferralStatus.SENT);

        assertThat(openAt(later(5), open, SENDER)).isEmpty();
        assertThat(openAt(REPLY_DUE.plusSeconds(1), open, SENDER))
                .extracting(DerivedTask::kind, DerivedTask::unit)
                .containsExactly(tuple(TaskKind.FOLLOW_UP_OPEN, SENDER));
    }

    @Test
    void leavesNothingToDoAfterAWithdrawal() {
        assertThat(openAt(later(200), aReferral(ReferralStatus.WITHDRAWN), OWN_PRACTICE)).isEmpty();
    }

    @Test
    void givesStartAndEndToWhoKeepsTheCourseTogetherBesideTheSender() {
        assertThat(openAt(later(5), aReferral(ReferralStatus.STARTED), OWN_PRACTICE))
                .extracting(DerivedTask::kind, DerivedTask::unit, DerivedTask::clause)
                .containsExactlyInAnyOrder(
                        tuple(TaskKind.COMPLETE, RECEIVER, "4.3"),
                        tuple(TaskKind.READ_START, OWN_PRACTICE, "5.3"));
        assertThat(openAt(later(5), aReferral(ReferralStatus.COMPLETED), OWN_PRACTICE))
                .extracting(DerivedTask::kind, DerivedTask::unit)
                .containsExactlyInAnyOrder(
                        tuple(TaskKind.READ_CLOSING_NOTE, SENDER),
                        tuple(TaskKind.READ_CLOSING_NOTE, OWN_PRACTICE));
    }

    @Test
    void closesEachTaskWithTheTimeOfWhatFollowed() {
        var referral = aReferral(ReferralStatus.COMPLETED);
        var moments = referral.moments();

        assertThat(tasksOf(referral, SENDER))
                .extracting(DerivedTask::kind, DerivedTask::closedAt)
                .containsExactly(
                        tuple(TaskKind.ANSWER, moments.repliedAt()),
                        tuple(TaskKind.CONTACT_RECEIVER, moments.repliedAt()),
                        tuple(TaskKind.START, moments.startedAt()),
                        tuple(TaskKind.COMPLETE, moments.completedAt()),
                        tuple(TaskKind.READ_CLOSING_NOTE, Optional.empty()),
                        tuple(TaskKind.READ_START, moments.completedAt()));
    }

    private static List<DerivedTask> tasksOf(Referral referral, UnitId coordinator) {
        return WorklistRules.tasksOf(
                referral.terms(), new Coordinator(coordinator, "", "5.2", "5.3"));
    }

    private static List<DerivedTask> openAt(Instant now, Referral referral, UnitId coordinator) {
        return tasksOf(referral, coordinator).stream()
                .filter(task -> task.closedAt().isEmpty() && !task.openedAt().isAfter(now))
                .toList();
    }
}
