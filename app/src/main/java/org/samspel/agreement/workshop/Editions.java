package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.TextRead;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The text that editions are made of: never typed for them, always the version’s own. */
@Component
public class Editions {
    private final RevisionStore revisions;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final TransactionDoor door;

    Editions(
            RevisionStore revisions,
            Rounds rounds,
            Drafts drafts,
            Agreements agreements,
            AgreementTexts texts,
            TransactionDoor door) {
        this.revisions = revisions;
        this.rounds = rounds;
        this.drafts = drafts;
        this.agreements = agreements;
        this.texts = texts;
        this.door = door;
    }

    /**
     * @param before the version that this one changes, if it is known
     * @param adopted whether it is a version yet
     */
    public record Source(
            AgreementVersion version, Optional<AgreementVersion> before, boolean adopted) {}

    /**
     * A version that was adopted, or what a reader may read of a coming one: what went out, and for
     * the secretariat the draft as soon as it is whole.
     */
    public Optional<Source> of(Actor actor, RevisionKey key) {
        return door.enter(
                actor,
                () ->
                        agreements
                                .version(key.area(), key.slug(), key.number())
                                .map(version -> source(version, true))
                                .or(() -> coming(actor, key).map(found -> source(found, false))));
    }

    private Optional<AgreementVersion> coming(Actor actor, RevisionKey key) {
        return revisions
                .find(key)
                .filter(revision -> Revisions.mayRead(actor, revision))
                .flatMap(
                        revision ->
                                revision.life().isDraft()
                                        ? whole(drafts.of(revision))
                                        : rounds.last(revision).map(Round::version));
    }

    private Optional<AgreementVersion> whole(Draft draft) {
        return texts.read(drafts.composed(draft)) instanceof TextRead.Whole(var version)
                ? Optional.of(version)
                : Optional.empty();
    }

    private Source source(AgreementVersion version, boolean adopted) {
        var before =
                version.changedSince()
                        .flatMap(
                                since ->
                                        agreements.version(
                                                version.area(), version.slug(), since.version()));
        return new Source(version, before, adopted);
    }
}
