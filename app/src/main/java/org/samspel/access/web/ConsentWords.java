package org.samspel.access.web;

import org.samspel.access.KeptConsent;
import org.samspel.access.law.Consent;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Scope;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.Icon;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Consents in the reader’s words. */
@Component
class ConsentWords {
    private final PartyNames parties;
    private final Clock clock;

    ConsentWords(PartyNames parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** A consent as one of a list. */
    AccessRow row(KeptConsent kept, String href, PageContext page) {
        var consent = kept.consent();
        var scope = consent.scope();
        return new AccessRow(
                page.text(consent.kind().key()),
                page.text("access.consent.to", parties.of(scope.organisations(), page))
                        + " · "
                        + topics(scope.topics(), page),
                span(consent).words(page),
                state(consent, page),
                isOpen(consent) ? href : "",
                kept.id().toString(),
                kept.version());
    }

    /** All that a consent says. */
    List<Definition> facts(Consent consent, PageContext page) {
        var scope = consent.scope();
        var rows = new ArrayList<Definition>();
        rows.add(row(page, "kind", page.text(consent.kind().key())));
        rows.add(row(page, "answer", page.text("access.consent.answer." + consent.answer())));
        rows.add(row(page, "organisations", parties.of(scope.organisations(), page)));
        rows.add(row(page, "topics", topics(scope.topics(), page)));
        var except = exceptions(scope, page);
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
        rows.add(row(page, "period", new Span(consent.from(), consent.until()).words(page)));
        consent.withdrawnAt().ifPresent(at -> rows.add(row(page, "withdrawn", page.dateTime(at))));
        return rows;
    }

    private List<String> exceptions(Scope scope, PageContext page) {
        var except = new ArrayList<String>();
        if (!scope.notFrom().isEmpty()) {
            except.add(parties.of(scope.notFrom(), page));
        }
        if (!scope.notAbout().isEmpty()) {
            except.add(topics(scope.notAbout(), page));
        }
        return except;
    }

    private static Definition row(PageContext page, String what, String words) {
        return Definition.of(page.text("access.consent." + what), words);
    }

    private static String topics(Collection<DataCategory> topics, PageContext page) {
        return topics.stream()
                .sorted()
                .map(topic -> page.text(topic.key()))
                .collect(Collectors.joining(", "));
    }

    /** What a page showed beside what is kept now. */
    List<ConflictRow> ended(KeptConsent kept, PageContext page) {
        var consent = kept.consent();
        return new Span(consent.from(), consent.withdrawnAt()).ended(state(consent, page), page);
    }

    private static Span span(Consent consent) {
        return new Span(consent.from(), consent.withdrawnAt().or(consent::until));
    }

    private Pill state(Consent consent, PageContext page) {
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

    /** A yes that can still be withdrawn. */
    private boolean isOpen(Consent consent) {
        return consent.answer() == Consent.Answer.YES
                && consent.withdrawnAt().isEmpty()
                && consent.until().filter(end -> !end.isAfter(clock.instant())).isEmpty();
    }
}
