package org.samspel.agreement;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the areas' agreements into the database, each version once. What parties have agreed does
 * not change behind their backs: another text needs another version number.
 */
@Component
public class AgreementContent {
    private final ContentFiles files;
    private final ContentFaults faults;
    private final ElsewhereKnown elsewhere;
    private final AgreementStore store;
    private final TransactionTemplate transaction;

    AgreementContent(
            ContentFiles files,
            ContentFaults faults,
            ElsewhereKnown elsewhere,
            AgreementStore store,
            TransactionTemplate transaction) {
        this.files = files;
        this.faults = faults;
        this.elsewhere = elsewhere;
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * Loads every agreement, once the organisations are there; one with a fault changes nothing and
     * is named with file and line.
     */
    @EventListener(ApplicationStartedEvent.class)
    @Order(30)
    public void load() {
        load("*/*/agreement.yaml");
        load("*/*/earlier-*.yaml");
    }

    private void load(String pattern) {
        for (var file : files.matching(pattern)) {
            faults.gather(
                    file.path(), () -> transaction.executeWithoutResult(status -> load(file)));
            store.forget();
        }
    }

    private void load(ContentFile file) {
        var texts = AgreementFiles.of(file, files);
        var root = texts.root();
        var version = AgreementReading.read(texts, elsewhere.of(root));
        store.add(version, texts);
        store.key(version.area(), version.slug(), version.number())
                .filter(stored -> !stored.digest().equals(texts.digest()))
                .ifPresent(
                        stored -> {
                            throw root.child("version")
                                    .bad(
                                            "version %d is already taken in with another text;"
                                                            .formatted(version.number())
                                                    + " give what has changed a higher number");
                        });
    }
}
