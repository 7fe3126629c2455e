package org.samspel.agreement;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which pilots of a version hold for whom, and what was decided of them. */
@Component
public class Pilots {
    private final PilotStore store;
    private final Agreements agreements;
    private final Organisations organisations;
    private final TransactionDoor door;

    Pilots(
            PilotStore store,
            Agreements agreements,
            Organisations organisations,
            TransactionDoor door) {
        this.store = store;
        this.agreements = agreements;
        this.organisations = organisations;
        this.door = door;
    }

    /** Each pilot of the version as it stands on a day, in the agreement's order. */
    public List<PilotStanding> standing(Actor actor, AgreementVersion version, LocalDate day) {
        if (version.pilots().isEmpty()) {
            return List.of();
        }
        var decided = door.enter(actor, () -> store.decisions(version.area(), version.slug()));
        return version.pilots().stream()
                .map(pilot -> PilotStanding.on(day, pilot, of(decided, pilot)))
                .toList();
    }

    private static Optional<PilotDecision> of(Map<String, PilotDecision> decided, Pilot pilot) {
        return Optional.ofNullable(decided.get(pilot.id()));
    }

    /**
     * The ids of the pilots that hold for who lives in a municipality.
     *
     * @param municipalityCode of the person's home
     */
    public Set<String> holding(
            Actor actor, AgreementVersion version, String municipalityCode, LocalDate day) {
        return version.pilots().isEmpty()
                ? Set.of()
                : holding(standing(actor, version, day), slug(actor, municipalityCode));
    }

    private static Set<String> holding(List<PilotStanding> standing, String municipality) {
        return standing.stream()
                .filter(each -> each.holdsIn(municipality))
                .map(each -> each.pilot().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The version that a person follows: where this one as a whole is a pilot that does not hold
     * for them, the one before.
     *
     * @param municipalityCode of the person's home, asked for only where it matters
     */
    public AgreementVersion followed(
            Actor actor,
            AgreementVersion version,
            Supplier<String> municipalityCode,
            LocalDate day) {
        if (version.pilots().stream().noneMatch(Pilot::isOfWholeVersion)) {
            return version;
        }
        var home = slug(actor, municipalityCode.get());
        var isOutside =
                standing(actor, version, day).stream()
                        .filter(each -> each.pilot().isOfWholeVersion())
                        .noneMatch(each -> each.holdsIn(home));
        return isOutside
                ? version.changedSince()
                        .flatMap(
                                since ->
                                        agreements.version(
                                                version.area(), version.slug(), since.version()))
                        .map(before -> followed(actor, before, municipalityCode, day))
                        .orElse(version)
                : version;
    }

    private String slug(Actor actor, String municipalityCode) {
        return organisations.parties(actor.area()).stream()
                .filter(party -> party.municipalityCode().equals(Optional.of(municipalityCode)))
                .map(Party::slug)
                .findFirst()
                .orElse("");
    }
}
