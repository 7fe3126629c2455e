package org.samspel.questionnaire.web;

import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Instrument.CutOff;
import org.samspel.questionnaire.Instrument.Item;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands behind an instrument: source, licence, cut-offs, and what is still to be verified.
 */
public record InstrumentNotes(PageContext page, Instrument instrument) {

    public String longName() {
        return instrument.longName().in(page.locale());
    }

    public String licence() {
        return instrument.licence().in(page.locale());
    }

    public String version() {
        return page.text("questionnaire.version", instrument.version(), instrument.algorithm());
    }

    public String source() {
        return page.text("questionnaire.source", instrument.source());
    }

    public List<String> cutOffs() {
        return instrument.cutOffs().stream()
                .map(
                        cutOff ->
                                page.text(
                                        "questionnaire.cutoff.sourced",
                                        cutOff.atLeast(),
                                        cutOff.meaning().in(page.locale()),
                                        cutOff.source()))
                .toList();
    }

    public List<String> measurementError() {
        return instrument.measurementError().stream()
                .map(
                        error ->
                                page.text(
                                        "questionnaire.error.sourced",
                                        error.points(),
                                        error.source()))
                .toList();
    }

    /** What is not certain yet, one sentence each. */
    public List<String> toVerify() {
        return Stream.concat(
                        instrument.cutOffs().stream().flatMap(cutOff -> verify(cutOff)),
                        instrument.items().stream().flatMap(item -> verify(item)))
                .toList();
    }

    private Stream<String> verify(CutOff cutOff) {
        return cutOff.verify().stream()
                .map(text -> page.text("questionnaire.verify", text.in(page.locale())));
    }

    private Stream<String> verify(Item item) {
        var number = instrument.items().indexOf(item) + 1;
        return item.verify().stream()
                .map(
                        text ->
                                page.text(
                                        "questionnaire.verify.item",
                                        number,
                                        text.in(page.locale())));
    }
}
