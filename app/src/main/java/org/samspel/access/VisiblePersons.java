package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom a list may hold: the law’s answer, as SQL. */
@Component
class VisiblePersons {
    private static final RowFilter NOBODY = new RowFilter("false", Map.of());

    private final Persons persons;
    private final Rulings rulings;

    VisiblePersons(Persons persons, Rulings rulings) {
        this.persons = persons;
        this.rulings = rulings;
    }

    RowFilter to(Actor actor) {
        return switch (actor) {
            case Actor.Oneself self ->
                    new RowFilter("person_id in (:self)", Map.of("self", records(self)));
            case Actor.Staff staff -> related(staff, rulings.listing(staff));
            case Actor.TheSystem _ -> NOBODY;
        };
    }

    private static RowFilter related(Actor.Staff staff, List<RelationKind> kinds) {
        if (kinds.isEmpty()) {
            return NOBODY;
        }
        var open =
                "select r.person_id from access.care_relation r"
                        + " where r.unit_id = :viewer and r.ended_at is null";
        return kinds.size() == RelationKind.values().length
                ? RowFilter.among(open, Map.of("viewer", staff.unit().value()))
                : RowFilter.among(
                        open + " and r.kind in (:kinds)",
                        Map.of(
                                "viewer",
                                staff.unit().value(),
                                "kinds",
                                kinds.stream().map(RelationKind::name).toList()));
    }

    private List<UUID> records(Actor.Oneself self) {
        return persons
                .find(self, self.person())
                .map(Person::records)
                .orElseGet(() -> List.of(self.person()))
                .stream()
                .map(PersonId::value)
                .toList();
    }
}
