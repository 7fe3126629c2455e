package org.samspel.pathway;

import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What time it is, and which day in an area: weeks since onset turn at its midnight. */
@Component
class AreaDay {
    private final Organisations organisations;
    private final Clock clock;

    AreaDay(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** In whole microseconds, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(AreaId area) {
        return of(area, now());
    }

    ZoneId zone(AreaId area) {
        return organisations.area(area).zone();
    }

    LocalDate of(AreaId area, Instant instant) {
        return LocalDate.ofInstant(instant, zone(area));
    }
}
