package org.samspel.people.web;

import org.samspel.organisation.Organisations;
import org.samspel.shell.Choice;
import org.samspel.shell.PageContext;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen in the forms about a person. */
final class Choices {
    /** Languages without a code of two letters that are spoken here. */
    private static final Set<String> LONGER_CODES = Set.of("sma", "smj", "ckb", "prs", "rmy");

    private static final Set<String> LANGUAGES =
            Stream.concat(Arrays.stream(Locale.getISOLanguages()), LONGER_CODES.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private Choices() {}

    static boolean isLanguage(String code) {
        return LANGUAGES.contains(code);
    }

    /** All languages by their names in the reader's, behind the area's own. */
    static List<Choice> languages(PageContext page) {
        var order = Collator.getInstance(page.locale());
        return Stream.concat(
                        Stream.of(Choice.of("", page.text("people.needs.language.own"))),
                        LANGUAGES.stream()
                                .map(
                                        code ->
                                                Choice.of(
                                                        code,
                                                        Locale.of(code)
                                                                .getDisplayLanguage(page.locale())))
                                .filter(choice -> !choice.label().equals(choice.value()))
                                .sorted(Comparator.comparing(Choice::label, order)))
                .toList();
    }

    static List<Choice> municipalities(Organisations organisations, PageContext page) {
        return Stream.concat(
                        Stream.of(Choice.of("", page.text("people.new.choose"))),
                        organisations.municipalities(page.actor().area()).stream()
                                .map(
                                        party ->
                                                Choice.of(
                                                        party.municipalityCode().orElse(""),
                                                        party.name())))
                .toList();
    }

    /** The constants of an enum, with the texts of their keys. */
    static <E extends Enum<E>> List<Choice> of(List<E> constants, String key, PageContext page) {
        return constants.stream()
                .map(one -> Choice.of(one.name(), page.text(key + one.name())))
                .toList();
    }
}
