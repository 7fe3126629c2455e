package org.samspel.demo;

import org.samspel.kernel.AreaId;
import org.samspel.organisation.Country;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Where the tales of one area play.
 *
 * @param present when loading began for the first time; every history ends there
 * @param historyDaysMax how far back the agreement was in force
 */
record Stage(
        DemoContent demo,
        Cast cast,
        Instant present,
        Country country,
        ZoneId zone,
        int historyDaysMax) {
    AreaId area() {
        return cast.area();
    }
}
