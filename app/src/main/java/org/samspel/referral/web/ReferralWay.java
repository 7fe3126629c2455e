package org.samspel.referral.web;

import org.samspel.agreement.HandOver;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralStatus;
import org.samspel.shell.PageContext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of a referral: what has happened, and what lies ahead of its kind. */
final class ReferralWay {
    private final PageContext page;
    private final Referral referral;
    private final List<StepLine> lines = new ArrayList<>();

    private ReferralWay(PageContext page, Referral referral) {
        this.page = page;
        this.referral = referral;
    }

    static List<StepLine> of(PageContext page, Referral referral) {
        var way = new ReferralWay(page, referral);
        way.walk();
        return List.copyOf(way.lines);
    }

    private void walk() {
        var moments = referral.moments();
        add(ReferralStatus.SENT, Optional.of(moments.sentAt()));
        if (referral.receiver().isPresent() && referral.handOver() != HandOver.OPEN) {
            add(ReferralStatus.RECEIVED, moments.receivedAt());
        }
        for (var completion : referral.completions()) {
            var round = completion.round();
            lines.add(
                    new StepLine(
                            page.text("referral.way.returned"),
                            Optional.of(round.returnedAt()),
                            round.suppliedAt().isEmpty()));
            lines.add(
                    new StepLine(
                            page.text("referral.way.supplemented"), round.suppliedAt(), false));
        }
        switch (referral.status()) {
            case DECLINED -> add(ReferralStatus.DECLINED, moments.repliedAt());
            case REDIRECTED -> add(ReferralStatus.REDIRECTED, moments.redirectedAt());
            case WITHDRAWN -> {
                if (moments.repliedAt().isPresent()) {
                    add(ReferralStatus.ACCEPTED, moments.repliedAt());
                }
                add(ReferralStatus.WITHDRAWN, moments.withdrawnAt());
            }
            default -> ahead();
        }
    }

    private void ahead() {
        var moments = referral.moments();
        var kind = referral.handOver();
        if (kind != HandOver.ADVICE_ONLY) {
            add(ReferralStatus.ACCEPTED, moments.repliedAt());
        }
        if (!kind.movesResponsibility()) {
            add(ReferralStatus.ANSWERED, moments.answeredAt());
            return;
        }
        add(ReferralStatus.STARTED, moments.startedAt());
        moments.plannedAt()
                .ifPresent(
                        at ->
                                lines.add(
                                        new StepLine(
                                                page.text("referral.way.planned"),
                                                Optional.of(at),
                                                false)));
        add(ReferralStatus.COMPLETED, moments.completedAt());
    }

    private void add(ReferralStatus status, Optional<Instant> happened) {
        lines.add(
                new StepLine(
                        ReferralPage.statusWord(page, status),
                        happened,
                        status == referral.status()));
    }
}
