package org.samspel.journey;

import org.samspel.plan.PlanHappening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a timeline can be filtered by, with the kinds of lines in each, in the order they happen.
 */
public enum KindGroup {
    ALL(),
    QUESTIONNAIRES("questionnaire-answered"),
    ASSESSMENTS(
            "course-started",
            "assessed",
            "routed",
            "diagnosis",
            "doctors-statement",
            "plan-agreed",
            "followed-up",
            "statement-withdrawn",
            "course-exited"),
    REFERRALS(
            "recommended",
            "referral-returned",
            "referral-supplemented",
            "referral-redirected",
            "referral-sent",
            "referral-received",
            "referral-accepted",
            "referral-declined",
            "referral-withdrawn",
            "referral-stranded",
            "referral-answered",
            "referral-started",
            "referral-planned",
            "referral-completed"),
    PLANS(PlanHappening.told().stream().map(PlanHappening::kind).toArray(String[]::new));

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of is never changed.
    private final List<String> kinds;

    KindGroup(String... kinds) {
        this.kinds = List.of(kinds);
    }

    List<String> kinds() {
        return this == ALL
                ? Stream.of(values()).flatMap(group -> group.kinds.stream()).toList()
                : kinds;
    }

    /** As in addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of that code, or all. */
    public static KindGroup named(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
