package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samspel.referral.ReferralFixtures.RECEIVER;
import static org.samspel.referral.ReferralFixtures.SENDER;
import static org.samspel.referral.ReferralFixtures.aReferral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralTerms;

import java.util.Optional;

class WorklistRulesTest {
    @ParameterizedTest(name = "{0}: {1} waits for the {2}")
    @CsvSource({
        "SENT, ANSWER, receiver",
        "RECEIVED, ANSWER, receiver",
        "ACCEPTED, START, receiver",
        "DECLINED, CHOOSE_OTHER_WAY, sender",
        "STARTED, COMPLETE, receiver",
        "COMPLETED, READ_CLOSING_NOTE, sender"
    })
    void leavesOneTaskOpen(ReferralStatus status, TaskKind kind, String whose) {
        var open =
                WorklistRules.tasksOf(ReferralTerms.of(aReferral(status))).stream()
                        .filter(task -> task.closedAt().isEmpty())
                        .toList();

        assertThat(open)
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.kind()).isEqualTo(kind);
                            assertThat(task.unit())
                                    .isEqualTo(whose.equals("sender") ? SENDER : RECEIVER);
                            assertThat(task.from())
                                    .isEqualTo(whose.equals("sender") ? RECEIVER : SENDER);
                        });
    }

    @Test
    void givesTheAnswerTheDeadlineOfTheReferralAndItsClause() {
        var referral = ReferralTerms.of(aReferral(ReferralStatus.SENT));

        assertThat(WorklistRules.tasksOf(referral))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.due()).contains(referral.replyDue());
                            assertThat(task.clause()).isEqualTo("6.3");
                            assertThat(task.openedAt()).isEqualTo(referral.sentAt());
                        });
    }

    @Test
    void closesEachTaskWithTheTimeOfWhatFollowed() {
        var referral = ReferralTerms.of(aReferral(ReferralStatus.COMPLETED));

        assertThat(WorklistRules.tasksOf(referral))
                .extracting(DerivedTask::kind, DerivedTask::closedAt)
                .containsExactly(
                        tuple(TaskKind.ANSWER, referral.repliedAt()),
                        tuple(TaskKind.START, referral.startedAt()),
                        tuple(TaskKind.COMPLETE, referral.completedAt()),
                        tuple(TaskKind.READ_CLOSING_NOTE, Optional.empty()));
    }
}
