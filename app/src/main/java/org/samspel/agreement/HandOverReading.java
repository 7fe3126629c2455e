package org.samspel.agreement;

import org.samspel.agreement.References.Kind;
import org.samspel.content.ContentNode;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what an agreement says on handing a person over: the kinds, what is told, who coordinates.
 */
final class HandOverReading {
    private final References references;
    private final FaultList faults;

    HandOverReading(References references, FaultList faults) {
        this.references = references;
        this.faults = faults;
    }

    HandOver kind(ContentNode destination) {
        return destination
                .optional("hand-over")
                .map(HandOverReading::named)
                .orElse(HandOver.TAKE_OVER);
    }

    Set<HandOver> also(ContentNode destination) {
        var kinds = EnumSet.noneOf(HandOver.class);
        kinds.addAll(faults.each(destination.list("hand-over-also"), HandOverReading::named));
        return Set.copyOf(kinds);
    }

    /** Without an end an open referral would be taken up years later, on facts that are old. */
    Optional<Expiry> expiry(ContentNode destination, HandOver kind, Set<HandOver> also) {
        var open = kind == HandOver.OPEN || also.contains(HandOver.OPEN);
        var written = destination.optional("expires");
        if (open && written.isEmpty()) {
            throw destination.bad("an open referral needs “expires”, how long it can be taken up");
        }
        if (!open && written.isPresent()) {
            throw written.get().bad("only an open referral expires");
        }
        return written.map(this::expiry);
    }

    private Expiry expiry(ContentNode node) {
        faults.keys(node, "weeks-max", "clause");
        if (node.number("weeks-max") < 1) {
            throw node.child("weeks-max").bad("at least 1 week");
        }
        return new Expiry(node.number("weeks-max"), references.id(Kind.CLAUSE, node, "clause"));
    }

    /** Who is no part of the treatment gets only what is listed, so there must be a list. */
    Optional<Set<String>> discloses(ContentNode destination, boolean consent) {
        if (destination.optional("discloses").isEmpty()) {
            if (consent) {
                throw destination.bad(
                        "a destination that needs consent lists the facts that it “discloses”");
            }
            return Optional.empty();
        }
        var names =
                faults.each(destination.list("discloses"), each -> references.id(Kind.FACT, each));
        return Optional.of(Set.copyOf(new LinkedHashSet<>(names)));
    }

    Coordination coordination(ContentNode node) {
        faults.keys(node, "who", "clause", "notes-clause");
        var clause = references.id(Kind.CLAUSE, node, "clause");
        return new Coordination(
                who(node),
                clause,
                node.optional("notes-clause")
                        .map(each -> references.id(Kind.CLAUSE, each))
                        .orElse(clause));
    }

    private static Coordination.Who who(ContentNode node) {
        var written = node.text("who");
        return Arrays.stream(Coordination.Who.values())
                .filter(who -> code(who).equals(written))
                .findFirst()
                .orElseThrow(() -> node.child("who").bad("“who” is own-practice or named-contact"));
    }

    private static String code(Coordination.Who who) {
        return who.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static HandOver named(ContentNode written) {
        return HandOver.of(written.asText())
                .orElseThrow(
                        () ->
                                written.bad(
                                        "a hand-over is take-over, assess-and-return, advice-only"
                                                + " or open"));
    }
}
