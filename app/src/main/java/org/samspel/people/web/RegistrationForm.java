package org.samspel.people.web;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A person to register, as typed. */
public record RegistrationForm(
        String number,
        String givenName,
        String familyName,
        String birthDate,
        String municipality,
        String practice) {
    public RegistrationForm(
            @Nullable String number,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String birthDate,
            @Nullable String municipality,
            @Nullable String practice) {
        this.number = number == null ? "" : number.strip();
        this.givenName = givenName == null ? "" : givenName.strip();
        this.familyName = familyName == null ? "" : familyName.strip();
        this.birthDate = birthDate == null ? "" : birthDate.strip();
        this.municipality = municipality == null ? "" : municipality;
        this.practice = practice == null ? "" : practice;
    }

    /** A practice's own staff register at their practice unless they choose another. */
    RegistrationForm withPractice(Actor.Staff actor) {
        return practice.isEmpty() && actor.role() == Role.GP
                ? new RegistrationForm(
                        number,
                        givenName,
                        familyName,
                        birthDate,
                        municipality,
                        actor.unit().toString())
                : this;
    }

    /** What was typed as a date; nothing if it is none. */
    Optional<LocalDate> bornOn() {
        try {
            return Optional.of(LocalDate.parse(birthDate));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    FormErrors errors(PageContext page) {
        var errors = FormErrors.none();
        if (number.isEmpty()) {
            errors = errors.with("number", page.text("people.number.missing"));
        }
        if (givenName.isEmpty()) {
            errors = errors.with("givenName", page.text("people.new.givenName.missing"));
        }
        if (familyName.isEmpty()) {
            errors = errors.with("familyName", page.text("people.new.familyName.missing"));
        }
        if (municipality.isEmpty()) {
            errors = errors.with("municipality", page.text("people.new.municipality.missing"));
        }
        if (practice.isEmpty()) {
            errors = errors.with("practice", page.text("people.new.practice.missing"));
        }
        return errors;
    }

    @Override
    public String toString() {
        return "RegistrationForm";
    }
}
