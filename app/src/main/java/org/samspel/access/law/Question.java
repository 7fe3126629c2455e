package org.samspel.access.law;

import org.samspel.organisation.Country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * What a decision is made from: who asks for what, what for, and what is known.
 *
 * @param country whose law decides: the area’s
 * @param at the moment, in the area’s zone; rules hold from day to day there
 * @param need how much the asker says that the data are needed
 */
public record Question(
        Country country,
        ZonedDateTime at,
        Asker asker,
        Holding holding,
        Deed deed,
        Purpose purpose,
        Need need,
        Circumstances circumstances) {

    public LocalDate day() {
        return at.toLocalDate();
    }

    public Instant now() {
        return at.toInstant();
    }

    public Question at(ZonedDateTime moment) {
        return new Question(country, moment, asker, holding, deed, purpose, need, circumstances);
    }

    public Question by(Asker other) {
        return new Question(country, at, other, holding, deed, purpose, need, circumstances);
    }

    public Question about(Holding other) {
        return new Question(country, at, asker, other, deed, purpose, need, circumstances);
    }

    public Question to(Deed other) {
        return new Question(country, at, asker, holding, other, purpose, need, circumstances);
    }

    public Question forPurpose(Purpose other) {
        return new Question(country, at, asker, holding, deed, other, need, circumstances);
    }

    public Question withNeed(Need other) {
        return new Question(country, at, asker, holding, deed, purpose, other, circumstances);
    }

    public Question given(Circumstances other) {
        return new Question(country, at, asker, holding, deed, purpose, need, other);
    }
}
