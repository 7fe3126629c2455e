package org.samspel.agreement;

import org.samspel.content.BadContent;
import org.samspel.kernel.AreaId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Optional;

/** The texts of versions, for those who write the next one. */
@Component
public class AgreementTexts {
    private final AgreementStore store;
    private final ElsewhereKnown elsewhere;

    AgreementTexts(AgreementStore store, ElsewhereKnown elsewhere) {
        this.store = store;
        this.elsewhere = elsewhere;
    }

    /** A version as its authors wrote it. */
    public Optional<AgreementFiles> of(AreaId area, String slug, int number) {
        return store.key(area, slug, number).map(store::files);
    }

    /** The number after the highest that the agreement has. */
    public int nextNumber(AreaId area, String slug) {
        return 1
                + store.keys(area).stream()
                        .filter(key -> key.slug().equals(slug))
                        .mapToInt(AgreementStore.VersionKey::number)
                        .max()
                        .orElse(0);
    }

    /** Holds the text to itself, and to the parties and services that there are today. */
    public TextRead read(AgreementFiles texts) {
        try {
            var root = texts.root();
            return new TextRead.Whole(AgreementReading.read(texts, elsewhere.of(root)));
        } catch (BadContent e) {
            return new TextRead.Faulty(e.faults());
        }
    }

    /**
     * As {@link #read}, of a text that was sound when it went out: a party may have gone since, and
     * the text still says what it said.
     */
    public TextRead readAsItWas(AgreementFiles texts) {
        try {
            return new TextRead.Whole(AgreementReading.read(texts, KnownElsewhere.ANYTHING));
        } catch (BadContent e) {
            return new TextRead.Faulty(e.faults());
        }
    }

    /**
     * Takes the version in, for ever: from its first day on it holds in place of the one before.
     * Joins the caller's transaction. Gives false, and does nothing, when the number was taken
     * meanwhile by a content file.
     */
    public boolean adopt(AgreementVersion version, AgreementFiles texts) {
        var added = store.add(version, texts);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        store.forget();
                    }
                });
        return added;
    }
}
