package org.samspel.access;

import org.samspel.access.law.Circumstances;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of persons when the law is asked; read once for each person and page. */
@Component
class Knowledge {
    private final CircumstancesStore store;
    private final Questions questions;
    private final Clock clock;

    Knowledge(CircumstancesStore store, Questions questions, Clock clock) {
        this.store = store;
        this.questions = questions;
        this.clock = clock;
    }

    /** By the ids of the persons. Of persons themselves and the system nothing has to be known. */
    Map<PersonId, Circumstances> of(Actor actor, Collection<Person> persons) {
        return actor instanceof Actor.Staff staff && !persons.isEmpty()
                ? ofStaff(staff, persons)
                : Map.of();
    }

    /** Asks as much where nobody is there, so that how long it takes tells nothing. */
    void ofNobody(Actor actor, Collection<PersonId> wanted) {
        if (actor instanceof Actor.Staff staff && !wanted.isEmpty()) {
            ReadOnce.once(
                    List.of(Knowledge.class, Set.copyOf(wanted)),
                    () -> {
                        store.ofNobody(staff, wanted, clock.instant());
                        return true;
                    });
        }
    }

    private Map<PersonId, Circumstances> ofStaff(Actor.Staff staff, Collection<Person> persons) {
        var byId =
                persons.stream().collect(Collectors.toMap(Person::id, one -> one, (one, _) -> one));
        return ReadOnce.all(
                Circumstances.class,
                byId.keySet(),
                unread -> {
                    var wanted = new HashMap<>(byId);
                    wanted.keySet().retainAll(unread);
                    return store.of(
                            staff,
                            questions.calling(staff.area(), staff.unit()),
                            wanted.values(),
                            clock.instant());
                });
    }
}
