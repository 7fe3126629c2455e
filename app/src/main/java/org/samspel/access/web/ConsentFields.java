package org.samspel.access.web;

import org.samspel.access.NoteConsent;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.PartyKind;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The fields in which a consent is noted: what is asked, who may see what, from when to when. */
@Component
class ConsentFields {
    /** What the ticks of each group begin with. */
    private static final String ORGANISATION = "organisation.";

    private static final String TOPIC = "topic.";
    private static final String NOT_FROM = "notFrom.";
    private static final String NOT_ABOUT = "notAbout.";

    private final Organisations organisations;

    ConsentFields(Organisations organisations) {
        this.organisations = organisations;
    }

    Map<String, List<Choice>> choices(PageContext page) {
        return Map.of(
                "kind", Picks.of(ConsentKind.in(country(page)), ConsentKind::key, page),
                "answer",
                        Picks.of(
                                List.of(Consent.Answer.values()),
                                answer -> "access.consent.answer." + answer,
                                page),
                "organisations", parties(page),
                "topics", Picks.of(List.of(DataCategory.values()), DataCategory::key, page),
                "by", Picks.of(List.of(Given.By.values()), by -> "access.consent.by." + by, page),
                "how",
                        Picks.of(
                                List.of(Given.How.WRITTEN, Given.How.ORAL, Given.How.IMPLIED),
                                how -> "access.consent.how." + how,
                                page));
    }

    /** Those who may see something of a person. */
    private List<Choice> parties(PageContext page) {
        return organisations.parties(page.actor().area()).stream()
                .filter(party -> party.kind() != PartyKind.ASSOCIATION)
                .map(party -> Choice.of(party.id().toString(), party.name()))
                .toList();
    }

    FormErrors errors(Typed typed, PageContext page) {
        var errors = FormErrors.none();
        for (var field : List.of("kind", "answer", "by", "how")) {
            if (choices(page).getOrDefault(field, List.of()).stream()
                    .noneMatch(choice -> choice.value().equals(typed.text(field)))) {
                errors = errors.with(field, page.text("access.consent." + field + ".missing"));
            }
        }
        if (ids(typed, ORGANISATION).isEmpty()) {
            errors = errors.with("organisations", page.text("access.consent.nobody"));
        }
        if (topics(typed, TOPIC).isEmpty()) {
            errors = errors.with("topics", page.text("access.consent.nothing"));
        }
        var from = typed.date("from");
        if (from.isEmpty()) {
            errors = errors.with("from", page.text("access.consent.day"));
        } else if (from.get().isBefore(page.today())) {
            errors = errors.with("from", page.text("access.consent.past"));
        }
        if (typed.has("until")) {
            var until = typed.date("until");
            if (until.isEmpty()) {
                errors = errors.with("until", page.text("access.consent.day"));
            } else if (until.get().isBefore(page.today())) {
                errors = errors.with("until", page.text("access.consent.past"));
            } else if (from.filter(until.get()::isBefore).isPresent()) {
                errors = errors.with("until", page.text("access.consent.order"));
            }
        }
        return errors;
    }

    /** What was typed; {@link #errors} has found nothing. */
    NoteConsent read(Typed typed, PersonId person, PageContext page) {
        var from = typed.date("from").orElseThrow();
        return new NoteConsent(
                typed.id("id").orElseGet(UUID::randomUUID),
                person,
                ConsentKind.valueOf(typed.text("kind")),
                Consent.Answer.valueOf(typed.text("answer")),
                new Scope(
                        ids(typed, ORGANISATION),
                        Set.of(),
                        topics(typed, TOPIC),
                        ids(typed, NOT_FROM),
                        topics(typed, NOT_ABOUT)),
                new Given(
                        Given.By.valueOf(typed.text("by")),
                        Given.How.valueOf(typed.text("how")),
                        typed.has("inRecord")),
                from.equals(page.today()) ? Optional.empty() : Optional.of(begin(from, page)),
                typed.has("until")
                        ? typed.date("until").map(last -> begin(last.plusDays(1), page))
                        : Optional.empty());
    }

    private static Instant begin(LocalDate day, PageContext page) {
        return day.atStartOfDay(page.zone()).toInstant();
    }

    private Set<PartyId> ids(Typed typed, String group) {
        return typed.fields().keySet().stream()
                .filter(field -> field.startsWith(group))
                .flatMap(field -> party(field.substring(group.length())).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<PartyId> party(String written) {
        try {
            return Optional.of(new PartyId(UUID.fromString(written)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Set<DataCategory> topics(Typed typed, String group) {
        return Arrays.stream(DataCategory.values())
                .filter(topic -> typed.has(group + topic.name()))
                .collect(Collectors.toSet());
    }

    private Country country(PageContext page) {
        return organisations.area(page.actor().area()).country();
    }
}
