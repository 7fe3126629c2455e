package org.samspel.referral.web;

import org.samspel.referral.ReferralStep;
import org.samspel.referral.StepWish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed for one of the steps on a referral's page. Several steps stand on the page, so
 * each has fields of its own name.
 *
 * @param until as typed
 */
public record StepForm(Optional<ReferralStep> step, String words, String until) {
    static final StepForm UNTOUCHED = new StepForm(Optional.empty(), "", "");

    static StepForm of(ReferralStep step, Map<String, String> sent) {
        return new StepForm(
                Optional.of(step),
                sent.getOrDefault(wordsField(step), ""),
                sent.getOrDefault(dayField(step), ""));
    }

    static StepForm of(StepWish wish) {
        return new StepForm(
                Optional.of(wish.step()),
                wish.words(),
                wish.until().map(LocalDate::toString).orElse(""));
    }

    /** A day that is none is no day. */
    StepWish wish(ReferralStep wanted) {
        return new StepWish(wanted, words, day());
    }

    private Optional<LocalDate> day() {
        try {
            return until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public String words(ReferralStep of) {
        return isOf(of) ? words : "";
    }

    public String until(ReferralStep of) {
        return isOf(of) ? until : "";
    }

    public boolean isOf(ReferralStep other) {
        return step.filter(other::equals).isPresent();
    }

    public static String wordsField(ReferralStep step) {
        return "words-" + step.code();
    }

    public static String dayField(ReferralStep step) {
        return "until-" + step.code();
    }

    /** Without the words: they must never reach a log. */
    @Override
    public String toString() {
        return "StepForm";
    }
}
