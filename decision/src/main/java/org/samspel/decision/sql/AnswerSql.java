package org.samspel.decision.sql;

import org.samspel.decision.HitPolicy;
import org.samspel.decision.Outcome;
import org.samspel.decision.Rule;
import org.samspel.decision.mask.Mask;
import org.samspel.decision.mask.MaskLayout;
import org.samspel.decision.mask.TableMasks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * From the words of a mask to the answer. Where one rule answers, it is the lowest bit of the first
 * word with a rule, or its place: 1 for the rule that answers first; {@link #NONE_USABLE} and
 * {@link #CONFLICT} for those two, and a place beyond the last rule when none matches. Otherwise
 * the words themselves are the answer.
 */
final class AnswerSql {

    static final int NONE_USABLE = 0;
    static final int CONFLICT = -1;

    private final TableMasks masks;
    private final MaskLayout layout;
    private final Dialect dialect;
    private final String prefix;

    AnswerSql(TableMasks masks, Dialect dialect, String prefix) {
        this.masks = masks;
        this.layout = masks.layout();
        this.dialect = dialect;
        this.prefix = prefix;
    }

    /** The name of the column with this word. */
    String word(int index) {
        return Dialect.name(prefix + index);
    }

    List<String> wordNames() {
        var names = new ArrayList<String>();
        for (int index = 0; index < layout.words(); index++) {
            names.add(word(index));
        }
        return names;
    }

    boolean isPlace() {
        return masks.table().hitPolicy().isSingle();
    }

    /**
     * The expressions that tell one answer from another. Where one rule answers: its bit, and the
     * word it is in when there are several; to count the place of the bit for each person would
     * cost as much as three columns.
     */
    List<String> keys() {
        if (!isPlace()) {
            return wordNames();
        }
        var bit = firstWord(AnswerSql::lowest);
        var key =
                clash().map(clash -> "CASE WHEN " + clash + " THEN -1 ELSE " + bit + " END")
                        .orElse(bit);
        return layout.words() == 1
                ? List.of(key)
                : List.of(key, firstWord(word -> Integer.toString(wordNames().indexOf(word))));
    }

    private static String lowest(String word) {
        return "(" + word + " & -" + word + ")";
    }

    /** Something about the first word with a rule; without any, about the first word. */
    private String firstWord(UnaryOperator<String> about) {
        var otherwise = about.apply(word(0));
        if (layout.words() == 1) {
            return otherwise;
        }
        var cases = new StringBuilder("CASE");
        for (var word : wordNames()) {
            cases.append(" WHEN ").append(hasRule(word)).append(" THEN ").append(about.apply(word));
        }
        return cases.append(" ELSE ").append(otherwise).append(" END").toString();
    }

    private String hasRule(String word) {
        return word.equals(word(0)) ? word + " > " + layout.usableBit() : word + " <> 0";
    }

    Answer answer(long[] keys) {
        if (!isPlace()) {
            var mask = Mask.of(layout, keys);
            return mask.isUsable() ? together(masks.numbers(mask)) : Answer.UNUSABLE;
        }
        if (keys[0] == NONE_USABLE) {
            return Answer.UNUSABLE;
        }
        if (keys[0] == CONFLICT) {
            return new Answer.Decided(Outcome.CONFLICT, 0);
        }
        if (keys[0] == layout.usableBit()) {
            return together(new BitSet());
        }
        var word = keys.length == 1 ? 0 : (int) keys[1];
        var place = word * layout.rulesPerWord() + Long.numberOfTrailingZeros(keys[0]);
        var rule = masks.ranked().get(place);
        return new Answer.Decided(Outcome.of(rule), rule.number());
    }

    private Answer together(BitSet numbers) {
        return new Answer.Decided(masks.hits().outcome(numbers), 0);
    }

    String place() {
        var cases = new StringBuilder();
        if (masks.restricts()) {
            cases.append(when(word(0) + " < " + layout.usableBit(), Integer.toString(NONE_USABLE)));
        }
        clash().ifPresent(clash -> cases.append(when(clash, Integer.toString(CONFLICT))));
        var last = layout.words() - 1;
        for (int word = 0; word <= last && last > 0; word++) {
            var place = word * layout.rulesPerWord() + " + " + dialect.lowestBit(word(word));
            cases.append(when(hasRule(word(word)), place));
        }
        var otherwise =
                last == 0
                        ? dialect.lowestBit(word(0))
                        : Integer.toString(layout.words() * layout.rulesPerWord() + 1);
        return cases.isEmpty() ? otherwise : "CASE" + cases + " ELSE " + otherwise + " END";
    }

    private static String when(String condition, String then) {
        return " WHEN " + condition + " THEN " + then;
    }

    /** How many rules match; the bit for "usable" is not one of them. */
    String matches() {
        var counts = wordNames().stream().map(dialect::bitCount).toList();
        return "CASE WHEN "
                + word(0)
                + " < "
                + layout.usableBit()
                + " THEN 0 ELSE "
                + String.join(" + ", counts)
                + " - 1 END";
    }

    /** Whether more than one rule matches: two in one word, or some in two words. */
    String several() {
        var first = "(" + word(0) + " & (" + word(0) + " - 1)) > " + layout.usableBit();
        if (layout.words() == 1) {
            return first;
        }
        var any = new ArrayList<>(List.of(first));
        for (var word : wordNames().subList(1, layout.words())) {
            any.add("(" + word + " & (" + word + " - 1)) > 0");
        }
        any.add(
                wordNames().stream()
                        .map(word -> "CASE WHEN " + hasRule(word) + " THEN 1 ELSE 0 END")
                        .collect(Collectors.joining(" + ", "", " > 1")));
        return "(" + String.join(" OR ", any) + ")";
    }

    private Optional<String> clash() {
        if (masks.table().hitPolicy() == HitPolicy.UNIQUE) {
            return Optional.of(several());
        }
        if (masks.table().hitPolicy() != HitPolicy.ANY) {
            return Optional.empty();
        }
        var alike = alike();
        if (alike.size() < 2) {
            return Optional.empty();
        }
        var kinds =
                alike.stream()
                        .map(places -> "CASE WHEN " + any(places) + " THEN 1 ELSE 0 END")
                        .toList();
        return Optional.of("(" + String.join(" + ", kinds) + ") > 1");
    }

    /** The places of rules with the same outputs, together. */
    List<BitSet> alike() {
        var alike = new LinkedHashMap<Object, BitSet>();
        var ranked = masks.ranked();
        for (int place = 0; place < ranked.size(); place++) {
            alike.computeIfAbsent(ranked.get(place).outputs(), _ -> new BitSet()).set(place);
        }
        return List.copyOf(alike.values());
    }

    /** Whether one of the rules at these places matches. */
    String any(BitSet places) {
        var words = new ArrayList<String>();
        words(places)
                .forEach((word, bits) -> words.add("(" + word(word) + " & " + bits + ") <> 0"));
        return String.join(" OR ", words);
    }

    /** How many of the rules at these places match. */
    String count(BitSet places) {
        var words = new ArrayList<String>();
        words(places)
                .forEach((word, bits) -> words.add(dialect.bitCount(word(word) + " & " + bits)));
        return "(" + String.join(" + ", words) + ")";
    }

    private Map<Integer, Long> words(BitSet places) {
        var words = new LinkedHashMap<Integer, Long>();
        places.stream()
                .forEach(
                        place ->
                                words.merge(
                                        layout.word(place),
                                        layout.bit(place),
                                        (one, more) -> one | more));
        return words;
    }

    List<Rule> ranked() {
        return masks.ranked();
    }
}
