package org.samspel.referral.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.web.PersonHeaders;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Coordinators;
import org.samspel.referral.GoneReferral;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralTerms;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a referral's page together. */
@Component
class ReferralPages {
    private final PersonHeaders headers;
    private final Organisations organisations;
    private final ReferralReading reading;
    private final Coordinators coordinators;
    private final AgreedWords words;
    private final TransactionDoor door;
    private final Clock clock;

    ReferralPages(
            PersonHeaders headers,
            Organisations organisations,
            ReferralReading reading,
            Coordinators coordinators,
            AgreedWords words,
            TransactionDoor door,
            Clock clock) {
        this.headers = headers;
        this.organisations = organisations;
        this.reading = reading;
        this.coordinators = coordinators;
        this.words = words;
        this.door = door;
        this.clock = clock;
    }

    ReferralPage of(PageContext page, Actor.Staff reader, Referral referral) {
        return of(page, reader, referral, StepForm.UNTOUCHED, FormErrors.none(), List.of());
    }

    ReferralPage withErrors(
            PageContext page,
            Actor.Staff reader,
            Referral referral,
            StepForm form,
            FormErrors errors) {
        return of(page, reader, referral, form, errors, List.of());
    }

    ReferralPage withConflict(
            PageContext page,
            Actor.Staff reader,
            Referral now,
            StepForm form,
            List<ConflictRow> conflict) {
        return of(page, reader, now, form, FormErrors.none(), conflict);
    }

    GonePage gone(PageContext page, GoneReferral gone) {
        return new GonePage(page, gone, name(page.actor().area(), gone.sender()));
    }

    private String name(AreaId area, UnitId unit) {
        return organisations.unit(area, unit).map(Unit::fullName).orElse("");
    }

    private ReferralPage of(
            PageContext page,
            Actor.Staff reader,
            Referral referral,
            StepForm form,
            FormErrors errors,
            List<ConflictRow> conflict) {
        return door.enter(reader, () -> put(page, reader, referral, form, errors, conflict));
    }

    private ReferralPage put(
            PageContext page,
            Actor.Staff reader,
            Referral referral,
            StepForm form,
            FormErrors errors,
            List<ConflictRow> conflict) {
        var area = reader.area();
        var terms = referral.terms();
        var coordinator = coordinators.of(reader, terms);
        var successor = terms.stranded().flatMap(since -> since.successor());
        var units =
                organisations.units(
                        area,
                        Stream.of(
                                        Optional.of(referral.sender()),
                                        Optional.of(coordinator.unit()),
                                        referral.receiver(),
                                        successor)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList());
        return new ReferralPage(
                page,
                headers.of(reader, referral.person(), page),
                referral,
                words.version(area, ReferralTerms.of(referral)).orElseThrow(),
                Objects.requireNonNull(units.get(referral.sender())),
                referral.receiver().flatMap(id -> Optional.ofNullable(units.get(id))),
                Optional.ofNullable(units.get(coordinator.unit())).map(Unit::fullName).orElse(""),
                coordinator,
                reader.unit(),
                reading.stepsFor(reader, referral),
                next(reader, referral),
                reading.canSendOn(reader, referral),
                successor
                        .flatMap(id -> Optional.ofNullable(units.get(id)))
                        .map(Unit::fullName)
                        .orElse(""),
                clock.instant(),
                form,
                errors,
                conflict);
    }

    /** To where it was sent on, for those who may read that. */
    private Optional<Link> next(Actor.Staff reader, Referral referral) {
        return referral.status() == ReferralStatus.REDIRECTED
                ? reading.next(reader, referral.id())
                        .map(
                                next ->
                                        new Link(
                                                NewReferralController.address(next),
                                                next.receiver()
                                                        .map(unit -> name(reader.area(), unit))
                                                        .orElse("")))
                : Optional.empty();
    }
}
