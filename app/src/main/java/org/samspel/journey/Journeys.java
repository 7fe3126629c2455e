package org.samspel.journey;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.List;

/** What has happened to a person, across organisations. */
@Component
public class Journeys {
    private static final int PAGE_SIZE = 20;

    private final EntryStore store;
    private final Persons persons;
    private final TimelineTexts texts;
    private final Access access;
    private final Organisations organisations;
    private final TransactionDoor door;

    Journeys(
            EntryStore store,
            Persons persons,
            TimelineTexts texts,
            Access access,
            Organisations organisations,
            TransactionDoor door) {
        this.store = store;
        this.persons = persons;
        this.texts = texts;
        this.access = access;
        this.organisations = organisations;
        this.door = door;
    }

    /**
     * A page of a person's timeline, with all records of that person, newest first, in words for
     * whoever reads it: a person reads of themselves without codes. Lines that the reader may not
     * see are missing.
     */
    public JourneyOutcome of(Actor actor, PersonId person, JourneyFilter filter, PageContext page) {
        return door.enter(
                actor,
                () ->
                        access.decide(actor, Action.READ, person).permitted()
                                ? new JourneyOutcome.Shown(read(actor, person, filter, page))
                                : new JourneyOutcome.NotPermitted());
    }

    private Journey read(Actor actor, PersonId person, JourneyFilter filter, PageContext page) {
        var records =
                persons.find(actor, person).map(Person::records).orElseGet(() -> List.of(person));
        var found =
                store.newest(
                        records,
                        filter.group().kinds(),
                        filter.party(),
                        access.keepers(actor, person, DataCategory.REHABILITATION),
                        PAGE_SIZE + 1,
                        (filter.page() - 1) * PAGE_SIZE);
        var lines = found.lines();
        var shown = lines.subList(0, Math.min(lines.size(), PAGE_SIZE));
        return new Journey(
                texts.of(shown, page),
                filter,
                names(actor, found.parties()),
                lines.size() > shown.size());
    }

    private List<String> names(Actor actor, List<PartyId> parties) {
        var known = organisations.partiesById(actor.area());
        return parties.stream()
                .map(
                        id -> {
                            var party = known.get(id);
                            return party == null ? "" : party.name();
                        })
                .toList();
    }
}
