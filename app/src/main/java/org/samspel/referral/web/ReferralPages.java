package org.samspel.referral.web;

import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.person.web.PersonHeaders;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralTerms;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Puts a referral's page together. */
@Component
class ReferralPages {
    private final PersonHeaders headers;
    private final Organisations organisations;
    private final ReferralReading reading;
    private final AgreedWords words;
    private final Clock clock;

    ReferralPages(
            PersonHeaders headers,
            Organisations organisations,
            ReferralReading reading,
            AgreedWords words,
            Clock clock) {
        this.headers = headers;
        this.organisations = organisations;
        this.reading = reading;
        this.words = words;
        this.clock = clock;
    }

    ReferralPage of(PageContext page, Actor.Staff reader, Referral referral) {
        return of(page, reader, referral, "", FormErrors.none(), List.of());
    }

    ReferralPage withErrors(
            PageContext page, Actor.Staff reader, Referral referral, FormErrors errors) {
        return of(page, reader, referral, "", errors, List.of());
    }

    ReferralPage withConflict(
            PageContext page,
            Actor.Staff reader,
            Referral now,
            String typed,
            List<ConflictRow> conflict) {
        return of(page, reader, now, typed, FormErrors.none(), conflict);
    }

    private ReferralPage of(
            PageContext page,
            Actor.Staff reader,
            Referral referral,
            String typed,
            FormErrors errors,
            List<ConflictRow> conflict) {
        var area = reader.area();
        return new ReferralPage(
                page,
                headers.of(reader, referral.person(), page),
                referral,
                words.version(area, ReferralTerms.of(referral)).orElseThrow(),
                organisations.unit(area, referral.sender()).orElseThrow(),
                organisations.unit(area, referral.receiver()).orElseThrow(),
                !reader.unit().equals(referral.receiver()),
                reading.stepsFor(reader, referral),
                clock.instant(),
                typed,
                errors,
                conflict);
    }
}
