package org.samspel.access.law;

import org.samspel.access.law.Gate.Finding;
import org.samspel.organisation.Country;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The law books of the countries. A country without one permits nothing. */
public final class Laws {
    private final Map<Country, LawBook> books;

    public Laws(Collection<LawBook> books) {
        this.books =
                books.stream().collect(Collectors.toUnmodifiableMap(LawBook::country, one -> one));
    }

    public Optional<LawBook> book(Country country) {
        return Optional.ofNullable(books.get(country));
    }

    /** Answers the question, with the lawful ways on when the answer is no. */
    public Ruling rule(Question question) {
        var found = find(question);
        var obligations = obligations(question, found);
        return found.permits()
                ? new Ruling.Permitted(found.rule(), citation(question, found), obligations)
                : new Ruling.Refused(
                        found.rule(),
                        citation(question, found),
                        obligations,
                        new WaysOn(this::permits).of(question, found.rule()));
    }

    /** The most that the asker may look at; empty when not even that there is something. */
    public Optional<Level> sight(Question question) {
        return question.deed() instanceof Deed.Look(Deed.Look.Way way, _)
                ? List.of(Level.CONTENT, Level.OWNER, Level.FACT).stream()
                        .filter(level -> permits(question.to(new Deed.Look(way, level))))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a block may be set, or lifted. */
    public Ruling rule(BlockWish wish) {
        var found =
                book(wish.country())
                        .map(book -> Blocking.find(wish, book))
                        .orElseGet(() -> Finding.refusal(RuleId.NO_RULE));
        var citation = book(wish.country()).map(book -> book.citation(found.rule())).orElse("");
        return found.permits()
                ? new Ruling.Permitted(found.rule(), citation, Set.of(Obligation.LOG))
                : new Ruling.Refused(
                        found.rule(),
                        citation,
                        Set.of(Obligation.LOG),
                        List.of(WayOn.of(NextStep.ASK_DATA_PROTECTION_OFFICER)));
    }

    /** The same answer, yes or no, without a search for ways on. */
    public boolean permits(Question question) {
        return find(question).permits();
    }

    private Finding find(Question question) {
        return book(question.country())
                .map(book -> find(question, book))
                .orElseGet(() -> Finding.refusal(RuleId.NO_RULE));
    }

    private static Finding find(Question question, LawBook book) {
        return HouseRules.find(question, book)
                .orElseGet(
                        () ->
                                switch (question.asker()) {
                                    case Asker.ThePerson _ -> OwnAccess.find(question, book);
                                    case Asker.Guardian _, Asker.TheSystem _ ->
                                            Finding.refusal(RuleId.NO_RULE);
                                    case Asker.Staff staff ->
                                            throughGate(new Case(question, staff, book));
                                });
    }

    private static Finding throughGate(Case asked) {
        var gate =
                switch (asked.question().country()) {
                    case SE -> SwedishLaw.gate(asked);
                    case DK -> DanishLaw.gate(asked);
                };
        return gate.find(asked);
    }

    private String citation(Question question, Finding found) {
        return book(question.country()).map(book -> book.citation(found.rule())).orElse("");
    }

    private static Set<Obligation> obligations(Question question, Finding found) {
        var all = EnumSet.of(Obligation.LOG);
        all.addAll(found.obligations());
        if (question.circumstances().protectedIdentity()) {
            all.addAll(
                    question.asker() instanceof Asker.ThePerson
                            ? Obligation.OF_PROTECTED_SELF
                            : Obligation.OF_PROTECTED);
        }
        if (found.permits() && question.deed() instanceof Deed.Look(_, Level level)) {
            all.addAll(shownAt(level));
        }
        return all;
    }

    private static Set<Obligation> shownAt(Level level) {
        return switch (level) {
            case FACT -> Set.of(Obligation.SHOW_ONLY_FACT);
            case OWNER -> Set.of(Obligation.SHOW_ONLY_OWNER);
            case CONTENT -> Set.of();
        };
    }
}
