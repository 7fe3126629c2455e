package org.samspel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Playback;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Tells tales, each on a clock of its own and in one transaction: after a kill a tale is told whole
 * or not at all, and one that is told anew gets the same ids.
 */
@Component
class DemoHistory {
    private static final Duration EARLIEST = Duration.ofDays(3 * 365);

    private final Doors doors;
    private final TransactionDoor door;
    private final LoadingStore store;

    DemoHistory(Doors doors, TransactionDoor door, LoadingStore store) {
        this.doors = doors;
        this.door = door;
        this.store = store;
    }

    Stage stage(DemoContent demo, Instant present) {
        var area = new AreaId(demo.area());
        var place = doors.organisations().area(area);
        var zone = place.zone();
        var days =
                doors.agreements().all(area).stream()
                        .filter(version -> version.slug().equals(demo.agreement()))
                        .filter(version -> !version.phases().isEmpty())
                        .map(AgreementVersion::inForceFrom)
                        .min(Comparator.naturalOrder())
                        .map(
                                from ->
                                        ChronoUnit.DAYS.between(
                                                from, LocalDate.ofInstant(present, zone)))
                        .orElse(0L);
        return new Stage(
                demo, new Cast(doors, area), present, place.country(), zone, Math.toIntExact(days));
    }

    /** Tells the tale, and notes in the same transaction that it was told. */
    void tell(Stage stage, Tale tale) {
        var playback =
                new Playback(
                        stage.present().minus(EARLIEST),
                        new SplittableRandom(seed(stage.area(), tale)));
        var time = new HistoryTime(playback, stage.present(), stage.zone());
        playback.run(
                () ->
                        door.enter(
                                new Actor.TheSystem(stage.area(), "demo"),
                                () -> {
                                    tale.tell(new Teller(doors, stage, time, tale.key()));
                                    store.told(stage.area(), tale);
                                }));
    }

    private static long seed(AreaId area, Tale tale) {
        return UUID.nameUUIDFromBytes((area + "/" + tale.key()).getBytes(UTF_8))
                .getMostSignificantBits();
    }
}
