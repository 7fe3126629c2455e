package org.samspel.access.web;

import org.samspel.access.KeptBlock;
import org.samspel.access.KeptConsent;
import org.samspel.access.law.Block;
import org.samspel.access.law.Consent;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.Icon;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Consents and blocks in the reader’s words. */
@Component
class AccessWords {
    private final Organisations organisations;
    private final Clock clock;

    AccessWords(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A consent or a block as one of a list. */
    AccessRow row(KeptConsent kept, String href, PageContext page) {
        var consent = kept.consent();
        return new AccessRow(
                page.text(consent.kind().key()),
                page.text("access.consent.to", parties(consent.scope().organisations(), page))
                        + " · "
                        + topics(consent.scope().topics(), page),
                period(consent.from(), end(consent), page),
                state(consent, page),
                isOpen(consent) ? href : "",
                kept.id().toString(),
                kept.version());
    }

    AccessRow row(KeptBlock kept, String href, PageContext page) {
        var block = kept.block();
        return new AccessRow(
                page.text("access.block.kind." + block.kind()),
                page.text("access.block.of", keeper(block, page)),
                period(block.from(), block.liftedAt(), page),
                state(block, page),
                block.liftedAt().isEmpty() ? href : "",
                kept.id().toString(),
                kept.version());
    }

    /** All that a consent says. */
    List<Definition> facts(Consent consent, PageContext page) {
        var scope = consent.scope();
        var rows = new ArrayList<Definition>();
        rows.add(row(page, "kind", page.text(consent.kind().key())));
        rows.add(row(page, "answer", page.text("access.consent.answer." + consent.answer())));
        rows.add(row(page, "organisations", parties(scope.organisations(), page)));
        rows.add(row(page, "topics", topics(scope.topics(), page)));
        var except =
                new ArrayList<>(
                        scope.notFrom().isEmpty()
                                ? List.of()
                                : List.of(parties(scope.notFrom(), page)));
        if (!scope.notAbout().isEmpty()) {
            except.add(topics(scope.notAbout(), page));
        }
        if (!except.isEmpty()) {
            rows.add(row(page, "except", String.join(" · ", except)));
        }
        rows.add(
                row(
                        page,
                        "given",
                        page.text("access.consent.by." + consent.given().by())
                                + ", "
                                + page.text("access.consent.how." + consent.given().how())));
        rows.add(row(page, "period", period(consent.from(), consent.until(), page)));
        consent.withdrawnAt().ifPresent(at -> rows.add(row(page, "withdrawn", page.dateTime(at))));
        return rows;
    }

    private static Definition row(PageContext page, String what, String words) {
        return Definition.of(page.text("access.consent." + what), words);
    }

    /** All that a block says. */
    List<Definition> facts(Block block, PageContext page) {
        var rows = new ArrayList<Definition>();
        rows.add(
                Definition.of(
                        page.text("access.block.kind"),
                        page.text("access.block.kind." + block.kind())));
        rows.add(Definition.of(page.text("access.block.keeper"), keeper(block, page)));
        rows.add(
                Definition.of(
                        page.text("access.block.by"),
                        page.text("access.block.by." + block.setBy())));
        rows.add(
                Definition.of(
                        page.text("access.consent.period"),
                        period(block.from(), block.liftedAt(), page)));
        return rows;
    }

    /** What a page showed beside what is kept now: it has ended meanwhile. */
    List<ConflictRow> ended(Instant from, Pill now, Instant endedAt, PageContext page) {
        return List.of(
                new ConflictRow(
                        page.text("access.consent.state"),
                        page.text("access.state.holds"),
                        now.word()),
                new ConflictRow(
                        page.text("access.consent.period"),
                        page.text("access.period.from", from),
                        page.text("access.period", from, endedAt)));
    }

    Pill state(Consent consent, PageContext page) {
        var now = clock.instant();
        if (consent.answer() == Consent.Answer.NO) {
            return new Pill(Tone.NEUTRAL, Icon.CROSS, page.text("access.state.refused"));
        }
        if (consent.withdrawnAt().isPresent()) {
            return new Pill(Tone.NEUTRAL, Icon.CROSS, page.text("access.state.withdrawn"));
        }
        if (consent.holdsAt(now)) {
            return Pill.of(Tone.GOOD, page.text("access.state.holds"));
        }
        return consent.from().isAfter(now)
                ? Pill.of(Tone.NEUTRAL, page.text("access.state.later"))
                : Pill.of(Tone.NEUTRAL, page.text("access.state.over"));
    }

    Pill state(Block block, PageContext page) {
        return block.liftedAt().isEmpty()
                ? new Pill(Tone.SOON, Icon.LOCK, page.text("access.state.blocked"))
                : Pill.of(Tone.NEUTRAL, page.text("access.state.lifted"));
    }

    /** A yes that can still be withdrawn. */
    private boolean isOpen(Consent consent) {
        return consent.answer() == Consent.Answer.YES
                && consent.withdrawnAt().isEmpty()
                && consent.until().filter(end -> !end.isAfter(clock.instant())).isEmpty();
    }

    private static Optional<Instant> end(Consent consent) {
        return consent.withdrawnAt().or(consent::until);
    }

    private static String period(Instant from, Optional<Instant> until, PageContext page) {
        return until.map(end -> page.text("access.period", from, end))
                .orElseGet(() -> page.text("access.period.from", from));
    }

    String keeper(Block block, PageContext page) {
        var area = area(page);
        return block.unit()
                .flatMap(unit -> organisations.unit(area, unit))
                .map(Unit::fullName)
                .or(() -> block.keeper().map(party -> parties(List.of(party), page)))
                .orElseGet(() -> page.text("access.block.everyone"));
    }

    String parties(Collection<PartyId> ids, PageContext page) {
        var known = organisations.partiesById(area(page));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Party::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static String topics(Collection<DataCategory> topics, PageContext page) {
        return topics.stream()
                .sorted()
                .map(topic -> page.text(topic.key()))
                .collect(Collectors.joining(", "));
    }

    private static AreaId area(PageContext page) {
        return page.actor().area();
    }
}
