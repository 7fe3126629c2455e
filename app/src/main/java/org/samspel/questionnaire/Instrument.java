package org.samspel.questionnaire;

import org.samspel.content.LanguageTexts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A questionnaire with its items, scale and cut-offs, as a content file describes it.
 *
 * @param version of the items and their order
 * @param algorithm version of the scoring
 * @param source of items and scoring
 * @param licence the note shown to those who use it
 * @param items in the order of asking
 * @param cutOffs the highest first
 * @param scoreMin the lowest score that complete answers can give
 * @param scoreMax the highest
 */
public record Instrument(
        String id,
        String version,
        String algorithm,
        LanguageTexts name,
        LanguageTexts longName,
        String source,
        LanguageTexts licence,
        List<Item> items,
        List<CutOff> cutOffs,
        Optional<MeasurementError> measurementError,
        int scoreMin,
        int scoreMax) {

    /**
     * One question.
     *
     * @param reversed whether a high answer lowers the score
     * @param low what the lowest answer means
     * @param high what the highest answer means
     * @param options the answers in words, where the scale is not one of numbers; else empty
     * @param verify what is still to be checked about the item
     */
    public record Item(
            String id,
            LanguageTexts label,
            int min,
            int max,
            boolean reversed,
            Optional<LanguageTexts> low,
            Optional<LanguageTexts> high,
            List<Option> options,
            Optional<LanguageTexts> verify) {
        public Item {
            options = List.copyOf(options);
        }

        boolean allows(int answer) {
            return min <= answer && answer <= max;
        }

        /** What the answer adds to the score. */
        int points(int answer) {
            return reversed ? max - answer : answer;
        }

        /** The worded answer for a number of weeks, if the item asks for a duration. */
        public Optional<Option> optionAt(long weeks) {
            return options.stream().filter(option -> option.holds(weeks)).findFirst();
        }
    }

    /**
     * An answer in words.
     *
     * @param weeksFrom the duration it stands for, from this week on
     * @param weeksTo up to, but without, this week; open-ended when empty
     */
    public record Option(
            int value, LanguageTexts label, OptionalInt weeksFrom, OptionalInt weeksTo) {
        boolean holds(long weeks) {
            return weeksFrom.isPresent()
                    && weeks >= weeksFrom.getAsInt()
                    && (weeksTo.isEmpty() || weeks < weeksTo.getAsInt());
        }
    }

    /**
     * A score from which something else holds.
     *
     * @param atLeast the lowest score to which the meaning applies
     * @param verify what is still to be checked about it
     */
    public record CutOff(
            int atLeast, LanguageTexts meaning, String source, Optional<LanguageTexts> verify) {}

    /**
     * How much a score must change before it says anything.
     *
     * @param points a change below this is within the error of measurement
     */
    public record MeasurementError(int points, String source) {}

    public Instrument {
        items = List.copyOf(items);
        cutOffs = List.copyOf(cutOffs);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The highest cut-off that the score reaches; empty below all of them. */
    public Optional<CutOff> reached(int score) {
        return cutOffs.stream().filter(cutOff -> score >= cutOff.atLeast()).findFirst();
    }

    /** Whether the difference between two scores may be chance alone. */
    public boolean withinMeasurementError(int before, int after) {
        return measurementError
                .filter(error -> Math.abs(after - before) < error.points())
                .isPresent();
    }
}
