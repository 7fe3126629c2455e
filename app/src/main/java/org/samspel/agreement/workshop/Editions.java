package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementFiles;
import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.TextRead;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
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
     * @param digest of its texts, SHA-256 in hexadecimal digits
     */
    public record Source(
            AgreementVersion version,
            Optional<AgreementVersion> before,
            boolean adopted,
            String digest) {}

    /**
     * A version that was adopted, or what a reader may read of a coming one: what went out, and for
     * the secretariat the draft as soon as it is whole.
     */
    public Optional<Source> of(Actor actor, RevisionKey key) {
        return door.enter(
                actor,
                () -> adopted(key.area(), key.slug(), key.number()).or(() -> coming(actor, key)));
    }

    /** A version that was adopted, which anybody may read. */
    public Optional<Source> adopted(AreaId area, String slug, int number) {
        return agreements
                .version(area, slug, number)
                .map(
                        version ->
                                source(
                                        version,
                                        true,
                                        agreements
                                                .kept(area, slug, number)
                                                .orElseThrow()
                                                .digest()));
    }

    private Optional<Source> coming(Actor actor, RevisionKey key) {
        return revisions
                .find(key)
                .filter(revision -> Revisions.mayRead(actor, revision))
                .flatMap(
                        revision ->
                                revision.life().isDraft()
                                        ? whole(drafts.composed(drafts.of(revision)))
                                        : rounds.last(revision)
                                                .map(
                                                        sent ->
                                                                source(
                                                                        sent.version(),
                                                                        false,
                                                                        sent.text().digest())));
    }

    private Optional<Source> whole(AgreementFiles draft) {
        return texts.read(draft) instanceof TextRead.Whole(var version)
                ? Optional.of(source(version, false, draft.digest()))
                : Optional.empty();
    }

    private Source source(AgreementVersion version, boolean adopted, String digest) {
        var before =
                version.changedSince()
                        .flatMap(
                                since ->
                                        agreements.version(
                                                version.area(), version.slug(), since.version()));
        return new Source(version, before, adopted, digest);
    }
}
