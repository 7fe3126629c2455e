package org.samspel.agreement.web;

import org.samspel.agreement.Addressee;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.organisation.Party;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of a version’s editions.
 *
 * @param page in the agreement’s own language, whoever reads
 * @param parties in the agreement’s order; one that has gone is not among them
 */
record EditionWords(PageContext page, Source source, List<Party> parties) {

    AgreementVersion version() {
        return source.version();
    }

    String text(String key, Object... arguments) {
        return page.text(key, arguments);
    }

    String name(Edition edition) {
        return text("agreement.work.edition." + edition.code());
    }

    String name(Addressee audience) {
        return text("agreement.audience." + audience.code());
    }

    /** "Den korte udgave: kommuner". */
    String name(Edition edition, Optional<Addressee> audience) {
        return name(edition) + audience.map(to -> ": " + name(to)).orElse("");
    }

    /** What stands below a title: which edition, and which version. */
    List<String> about(Edition edition, Optional<Addressee> audience) {
        return List.of(
                name(edition, audience),
                text("agreement.version.since", version().number(), version().inForceFrom()));
    }

    /** The same on paper, where nothing else says whether it holds yet. */
    List<String> lines(Edition edition, Optional<Addressee> audience) {
        var lines = new ArrayList<>(about(edition, audience));
        if (!source.adopted()) {
            lines.add(text("agreement.work.edition.notYet"));
        }
        return lines;
    }

    String asked(RuleLine line) {
        return line.conditions().isEmpty()
                ? text("agreement.table.always")
                : line.conditions().stream()
                        .map(condition -> condition.label() + ": " + condition.words())
                        .collect(Collectors.joining("; "));
    }

    String partyNames() {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    VersionWords words() {
        return new VersionWords(page, version());
    }

    FactWords facts() {
        return new FactWords(page.texts());
    }
}
