package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
import org.samspel.agreement.FactDefinition.FactKind;
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
    private final StatementStore statements;
    private final AreaDay days;

    Suggestions(
            Agreements agreements,
            Organisations organisations,
            StatementStore statements,
            AreaDay days) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.statements = statements;
        this.days = days;
    }

    /**
     * By the version of the agreement that the assessment followed, from what the assessment found
     * and doctors state today; where something is decided, from what was known then.
     */
    Suggestion of(Actor actor, Assessment assessment, Optional<Routing> decided) {
        var agreed =
                agreements
                        .version(
                                actor.area(), assessment.agreement(), assessment.agreementVersion())
                        .orElseThrow();
        var facts =
                decided.map(Routing::facts)
                        .orElseGet(
                                () -> {
                                    var known = new HashMap<>(assessment.facts());
                                    known.putAll(stated(agreed, assessment));
                                    return known;
                                });
        return RoutingRules.suggest(agreed, assessment.knowing(facts));
    }

    /**
     * What the version in force today says of the same facts, where it is newer than the one that
     * the assessment followed and leads elsewhere.
     */
    Optional<Suggestion> underNewest(Actor actor, Suggestion suggestion) {
        var agreed = suggestion.agreed();
        return agreements
                .inForce(actor.area(), agreed.slug(), days.today(actor.area()))
                .filter(newest -> newest.number() > agreed.number())
                .filter(newest -> newest.phase(suggestion.phase().id()).isPresent())
                .map(newest -> RoutingRules.suggest(newest, suggestion.assessment()))
                .filter(newest -> !RoutingRules.leadsAlike(suggestion, newest));
    }

    private Map<String, String> stated(AgreementVersion agreed, Assessment assessment) {
        var asksDoctors =
                agreed.facts().stream()
                        .anyMatch(fact -> fact.kind() instanceof FactKind.DoctorsStatement);
        return asksDoctors
                ? StatementRules.known(
                        agreed, statements.ofCourse(assessment.person(), assessment.course()))
                : Map.of();
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
