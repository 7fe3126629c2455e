package org.samspel.pathway;

import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the agreement says of an assessment, and who answers for where it leads. */
@Component
class Suggestions {
    private final Agreements agreements;
    private final Organisations organisations;
    private final AreaDay days;

    Suggestions(Agreements agreements, Organisations organisations, AreaDay days) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.days = days;
    }

    /** By the version of the agreement that the assessment followed. */
    Suggestion of(Actor actor, Assessment assessment) {
        var agreed =
                agreements
                        .version(
                                actor.area(), assessment.agreement(), assessment.agreementVersion())
                        .orElseThrow();
        return RoutingRules.suggest(agreed, assessment);
    }

    /** The units that answer today for each destination of the suggestion, by its id. */
    Map<String, List<Unit>> responsible(Actor actor, Person person, Suggestion suggestion) {
        var units = new HashMap<String, List<Unit>>();
        Stream.of(suggestion.destination(), suggestion.also())
                .flatMap(Optional::stream)
                .forEach(
                        destination ->
                                units.put(destination.id(), units(actor, person, destination)));
        return units;
    }

    private List<Unit> units(Actor actor, Person person, Destination destination) {
        return destination
                .service()
                .map(
                        service ->
                                organisations.responsibleFor(
                                        actor.area(),
                                        service,
                                        person.municipalityCode(),
                                        days.today(actor.area())))
                .orElse(List.of());
    }
}
