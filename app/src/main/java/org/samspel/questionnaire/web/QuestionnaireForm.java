package org.samspel.questionnaire.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Instrument.Item;
import org.samspel.questionnaire.Opening;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The page of an instrument to be filled in.
 *
 * @param typed what stands in the fields, by item id
 * @param known the items whose answer Samspel put there itself
 */
public record QuestionnaireForm(
        PageContext page,
        PersonHeader person,
        Instrument instrument,
        UUID token,
        Map<String, String> typed,
        Set<String> known,
        FormErrors errors) {

    static QuestionnaireForm fresh(PageContext page, PersonHeader person, Opening.Open open) {
        return new QuestionnaireForm(
                page,
                person,
                open.instrument(),
                UUID.randomUUID(),
                open.known().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, known -> known.getValue().toString())),
                open.known().keySet(),
                FormErrors.none());
    }

    public String title() {
        return instrument.name().in(page.locale());
    }

    public String action() {
        return person.href() + "/questionnaires/" + instrument.id();
    }

    public Link back() {
        return new Link(person.href(), person.name());
    }

    public Link cancel() {
        return new Link(person.href(), page.text("questionnaire.cancel"));
    }

    public String label(Item item) {
        return (instrument.items().indexOf(item) + 1) + ". " + item.label().in(page.locale());
    }

    public String value(Item item) {
        return typed.getOrDefault(item.id(), "");
    }

    public String hint(Item item) {
        return known.contains(item.id()) ? page.text("questionnaire.known.onset") : "";
    }

    public String low(Item item) {
        return item.low()
                .map(text -> "%d · %s".formatted(item.min(), text.in(page.locale())))
                .orElse("");
    }

    public String high(Item item) {
        return item.high()
                .map(text -> "%d · %s".formatted(item.max(), text.in(page.locale())))
                .orElse("");
    }

    public List<Choice> choices(Item item) {
        return item.options().stream()
                .map(
                        option ->
                                Choice.of(
                                        Integer.toString(option.value()),
                                        option.label().in(page.locale())))
                .toList();
    }

    public InstrumentNotes notes() {
        return new InstrumentNotes(page, instrument);
    }
}
