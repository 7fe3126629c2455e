package org.samspel.organisation;

import org.samspel.content.LanguageTexts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something a person can be referred to.
 *
 * @param several whether more than one unit may answer at a time, to choose among
 * @param until the first day it is no longer given
 * @param successor the service that takes its place then
 */
public record Service(
        String slug,
        LanguageTexts name,
        ServiceKind kind,
        List<Audience> audiences,
        boolean several,
        Optional<LocalDate> until,
        Optional<String> successor,
        ServiceDescription description) {

    public boolean isGivenOn(LocalDate day) {
        return until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
