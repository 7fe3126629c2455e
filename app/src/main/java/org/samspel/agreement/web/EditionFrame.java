package org.samspel.agreement.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all editions of a version have: its words, where it stands, and the ways to the others. */
record EditionFrame(PageContext page, Source source) {

    String asked(RuleLine line) {
        return line.conditions().isEmpty()
                ? page.text("agreement.table.always")
                : line.conditions().stream()
                        .map(condition -> condition.label() + ": " + condition.words())
                        .collect(Collectors.joining("; "));
    }

    String about() {
        var version = source.version();
        return page.text("agreement.version.since", version.number(), version.inForceFrom());
    }

    Optional<String> notice() {
        return source.adopted()
                ? Optional.empty()
                : Optional.of(page.text("agreement.work.edition.notYet"));
    }

    Link back() {
        var version = source.version();
        return source.adopted()
                ? new Link(
                        AgreementLinks.version(version.slug(), version.number()),
                        page.text("agreement.back"))
                : new Link(
                        "/agreements/" + version.slug() + "/revisions/" + version.number(),
                        page.text("agreement.work.back", version.number()));
    }

    List<Link> others(String kind) {
        var version = source.version();
        return Stream.of(EditionPages.FULL, EditionPages.SHORT, ChangeNotes.CHANGES)
                .filter(other -> !other.equals(kind))
                .map(
                        other ->
                                new Link(
                                        WorkshopLinks.edition(
                                                version.slug(), version.number(), other),
                                        page.text("agreement.work.edition." + other)))
                .toList();
    }

    VersionWords words() {
        return new VersionWords(page, source.version());
    }

    FactWords facts() {
        return new FactWords(page.texts());
    }
}
