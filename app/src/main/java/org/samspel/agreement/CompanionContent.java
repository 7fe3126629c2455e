package org.samspel.agreement;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Brings into the database what stands beside the delivered versions, and which agreements exist
 * only as files. What is there already stays: people go on writing in it.
 */
@Component
class CompanionContent {
    private final ContentFiles files;
    private final ContentFaults faults;
    private final Agreements agreements;
    private final CompanionStore store;
    private final FiledStore filed;
    private final Clock clock;
    private final TransactionDoor door;

    CompanionContent(
            ContentFiles files,
            ContentFaults faults,
            Agreements agreements,
            CompanionStore store,
            FiledStore filed,
            Clock clock,
            TransactionDoor door) {
        this.files = files;
        this.faults = faults;
        this.agreements = agreements;
        this.store = store;
        this.filed = filed;
        this.clock = clock;
        this.door = door;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(31)
    void load() {
        for (var file : files.matching("*/*/beside-*.yaml")) {
            faults.gather(file.path(), () -> load(file));
        }
        for (var file : files.matching("*/agreements-on-file.yaml")) {
            faults.gather(file.path(), () -> loadFiled(file));
        }
    }

    private void load(ContentFile file) {
        var root = file.yaml();
        var area = AgreementReading.area(root);
        var version =
                agreements
                        .version(area, root.text("slug"), root.number("version"))
                        .orElseThrow(() -> root.child("version").bad("there is no such version"));
        var read = new CompanionReading(version).read(root);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        door.enter(
                loader(area),
                () ->
                        read.forEach(
                                (id, text) ->
                                        store.write(
                                                area,
                                                version.slug(),
                                                version.number(),
                                                id,
                                                1,
                                                text,
                                                Optional.empty(),
                                                at)));
    }

    private void loadFiled(ContentFile file) {
        var root = file.yaml();
        var area = AgreementReading.area(root);
        var list = root.list("agreements").stream().map(FiledAgreement::read).toList();
        door.enter(loader(area), () -> list.forEach(each -> filed.add(area, each)));
    }

    private static Actor loader(AreaId area) {
        return new Actor.TheSystem(area, "content");
    }
}
