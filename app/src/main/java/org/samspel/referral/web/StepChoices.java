package org.samspel.referral.web;

import org.samspel.referral.Referral;
import org.samspel.referral.ReferralStep;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * What the reader of a referral can do now.
 *
 * @param steps the main one first
 * @param form what the reader typed before, to be kept
 */
public record StepChoices(
        PageContext page, Referral referral, List<ReferralStep> steps, StepForm form) {

    /** Steps that need no words, the one main button first. */
    public List<ReferralStep> plain() {
        return steps.stream().filter(step -> !step.needsWords()).toList();
    }

    public List<ReferralStep> inWords() {
        return steps.stream().filter(ReferralStep::needsWords).toList();
    }

    /** A single step in words stands open; of several each opens by itself. */
    public boolean isOpened(ReferralStep step) {
        return form.isOf(step);
    }

    public String action(ReferralStep step) {
        return "/referrals/" + referral.id().value() + "/" + step.code();
    }

    /** A step's label: the sender notes what a receiver outside of Samspel has answered. */
    public String label(ReferralStep step) {
        var noted = referral.outside().isPresent() && step.isNotedOfOutside();
        var key = "referral.do." + step.code();
        if (noted) {
            return page.text(key + ".noted");
        }
        return step == ReferralStep.ACCEPT && !referral.handOver().movesResponsibility()
                ? page.text(key + ".kept")
                : page.text(key);
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "StepChoices";
    }
}
