package org.samspel.referral.web;

import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The referrals on the person's page, newest first. */
public record ReferralPanelModel(PageContext page, List<Line> lines) {
    /**
     * One referral.
     *
     * @param href its page, or empty where the reader has none
     * @param due how soon the answer is due, while it is awaited
     */
    public record Line(
            String href,
            String destination,
            String kind,
            String status,
            Optional<Pill> due,
            LocalDate sentOn) {}
}
