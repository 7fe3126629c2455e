package org.samspel.access.law;

import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;
import org.samspel.organisation.Country;
import org.samspel.organisation.Validity;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a law book from a content file. Each rule names where it stands and from when, and either
 * where that was read or what is to be verified; a rule that is missing is a fault, so that none is
 * forgotten. To take a rule out of force it gets a day on which it ends.
 */
public final class LawBookFile {
    private static final Set<String> RULE_KEYS =
            Set.of("id", "cite", "from", "until", "within", "source", "verify");

    private LawBookFile() {}

    /** Reads it whole; a fault for every place that is wrong. */
    public static LawBook read(ContentNode root) {
        var country = word(Country.class, root, "country");
        var faults = new ArrayList<ContentFault>();
        var entries = new ArrayList<LawBook.Entry>();
        for (var node : root.list("rules")) {
            faults.addAll(node.unknownKeys(RULE_KEYS));
            try {
                entries.add(entry(country, node));
            } catch (BadContent bad) {
                faults.addAll(bad.faults());
            }
        }
        faults.addAll(missing(root, country, entries));
        if (!faults.isEmpty()) {
            throw new BadContent(faults);
        }
        return new LawBook(country, entries, settings(root.child("settings")));
    }

    private static LawBook.Entry entry(Country country, ContentNode node) {
        var slug = node.text("id");
        var rule =
                Arrays.stream(RuleId.values())
                        .filter(one -> one.slug().equals(slug) && one.isWritten(country))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        node.child("id")
                                                .bad("“" + slug + "” is no rule of " + country));
        return new LawBook.Entry(
                rule,
                node.text("cite"),
                new Validity(Optional.of(node.date("from")), node.optionalDate("until")),
                node.optional("within").map(LawBookFile::period),
                verify(node));
    }

    /** What stands here without a source says what is to be verified. */
    private static Optional<String> verify(ContentNode node) {
        if (node.optional("source").isEmpty() && node.optional("verify").isEmpty()) {
            throw node.bad("“source” or “verify” is missing: where it was read, or what to check");
        }
        return node.optionalText("verify");
    }

    private static Period period(ContentNode node) {
        try {
            return Period.parse(node.asText());
        } catch (DateTimeException e) {
            throw node.bad("“within” must be a period as P6M or P5Y");
        }
    }

    private static List<ContentFault> missing(
            ContentNode root, Country country, List<LawBook.Entry> entries) {
        var there = entries.stream().map(LawBook.Entry::rule).collect(Collectors.toSet());
        var faults = new ArrayList<ContentFault>();
        Arrays.stream(RuleId.values())
                .filter(rule -> rule.isWritten(country) && !there.contains(rule))
                .map(rule -> root.child("rules").fault("“" + rule.slug() + "” is missing"))
                .forEach(faults::add);
        if (there.size() < entries.size()) {
            faults.add(root.child("rules").fault("a rule stands here twice"));
        }
        return faults;
    }

    private static LawSettings settings(ContentNode node) {
        return new LawSettings(
                Duration.ofMinutes(positive(node, "emergency-open-minutes")),
                flag(setting(node, "staff-names-in-the-persons-log")),
                positive(node, "log-kept-years"),
                new ReviewSettings(
                        positive(node, "check-every-days"),
                        positive(node, "check-sample-lines"),
                        positive(node, "check-many-persons"),
                        Duration.ofMinutes(positive(node, "check-many-persons-minutes"))),
                setting(node, "consent-by").textList("value").stream()
                        .map(by -> word(Given.By.class, node, by, "consent-by"))
                        .collect(Collectors.toSet()));
    }

    private static ContentNode setting(ContentNode node, String key) {
        var child = node.child(key);
        verify(child);
        return child;
    }

    private static int positive(ContentNode node, String key) {
        var number = setting(node, key).number("value");
        if (number < 1) {
            throw node.child(key).bad("“" + key + "” must be 1 or more");
        }
        return number;
    }

    private static boolean flag(ContentNode node) {
        return switch (node.text("value")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.bad("“value” must be true or false");
        };
    }

    private static <E extends Enum<E>> E word(Class<E> type, ContentNode node, String key) {
        return word(type, node, node.text(key), key);
    }

    private static <E extends Enum<E>> E word(
            Class<E> type, ContentNode node, String name, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> node.child(key).bad("“" + name + "” is not known here"));
    }
}
