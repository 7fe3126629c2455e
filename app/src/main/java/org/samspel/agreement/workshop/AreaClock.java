package org.samspel.agreement.workshop;

import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What time it is, and which day in an area: deadlines end at its midnight. */
@Component
class AreaClock {
    private final Organisations organisations;
    private final Clock clock;

    AreaClock(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** In whole microseconds, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(AreaId area) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(area).zone());
    }
}
