package org.samspel.access.web;

import gg.jte.Content;

import org.samspel.access.EmergencyOpenings;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.Persons;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonBanner;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says on every page about a person that the reader has it open in an emergency, and how long. */
@Component
class EmergencyBanner implements PersonBanner {
    private final EmergencyOpenings emergencies;
    private final Persons persons;
    private final Templates templates;
    private final Clock clock;

    EmergencyBanner(
            EmergencyOpenings emergencies, Persons persons, Templates templates, Clock clock) {
        this.emergencies = emergencies;
        this.persons = persons;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Content> of(Actor actor, PersonId person, PageContext page) {
        return actor instanceof Actor.Staff staff && staff.role().treatsPersons()
                ? persons.find(actor, person)
                        .flatMap(found -> emergencies.openNow(staff, found))
                        .map(opened -> banner(opened.until(), person, page))
                : Optional.empty();
    }

    private Content banner(Instant until, PersonId person, PageContext page) {
        var left = Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
        return templates.content(
                "access/banner",
                new OpenNow(
                        page,
                        page.text("access.emergency.left", left, page.texts().time(until)),
                        "/people/" + person + "/access/emergency/close"));
    }
}
