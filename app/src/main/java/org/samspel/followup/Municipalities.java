package org.samspel.followup;

import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;
import org.samspel.organisation.Unit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In which municipality a unit is, whatever party runs it.
 *
 * @param slugs of the municipality, by unit
 */
record Municipalities(Map<UnitId, String> slugs) {
    static Municipalities of(Collection<Party> parties, Map<UnitId, Unit> units) {
        var byCode =
                parties.stream()
                        .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                        .filter(party -> party.municipalityCode().isPresent())
                        .collect(
                                Collectors.toMap(
                                        party -> party.municipalityCode().orElseThrow(),
                                        Function.identity()));
        return new Municipalities(
                units.values().stream()
                        .collect(
                                Collectors.toMap(
                                        Unit::id,
                                        unit ->
                                                unit.municipalityCode()
                                                        .flatMap(
                                                                code ->
                                                                        Optional.ofNullable(
                                                                                byCode.get(code)))
                                                        .map(Party::slug)
                                                        .orElse(FollowUpReport.OTHER))));
    }

    String slug(UnitId unit) {
        return slugs.getOrDefault(unit, FollowUpReport.OTHER);
    }
}
