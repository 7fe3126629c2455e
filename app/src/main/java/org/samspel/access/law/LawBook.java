package org.samspel.access.law;

import org.samspel.organisation.Country;
import org.samspel.organisation.Validity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a country’s rules stand and on which days they hold. A rule that is not in the book holds
 * on no day.
 */
public final class LawBook {
    private final Country country;
    private final Map<RuleId, Entry> entries;
    private final LawSettings settings;

    public LawBook(Country country, Collection<Entry> entries, LawSettings settings) {
        this.country = country;
        this.entries =
                entries.stream().collect(Collectors.toUnmodifiableMap(Entry::rule, one -> one));
        this.settings = settings;
    }

    /**
     * What the book says of a rule.
     *
     * @param within how long the rule reaches back or forward, where the statute says so
     * @param verify what is still to be checked against the statute
     */
    public record Entry(
            RuleId rule,
            String citation,
            Validity validity,
            Optional<Period> within,
            Optional<String> verify) {}

    public Country country() {
        return country;
    }

    public LawSettings settings() {
        return settings;
    }

    /** All of it, in the order of the gates: what explains each id in the log. */
    public List<Entry> entries() {
        return entries.values().stream().sorted(Comparator.comparing(Entry::rule)).toList();
    }

    public Optional<Entry> entry(RuleId rule) {
        return Optional.ofNullable(entries.get(rule));
    }

    boolean holds(RuleId rule, LocalDate day) {
        var entry = entries.get(rule);
        return entry != null && entry.validity().holdsOn(day);
    }

    Optional<Period> within(RuleId rule) {
        return entry(rule).flatMap(Entry::within);
    }

    public String citation(RuleId rule) {
        return entry(rule).map(Entry::citation).orElse("");
    }

    /** The book without a rule. */
    LawBook without(RuleId rule) {
        return new LawBook(
                country,
                entries.values().stream().filter(one -> one.rule() != rule).toList(),
                settings);
    }
}
