package org.samspel.agreement;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Where the workshop keeps what was decided of pilots. Works inside the caller's transaction. */
@Component
public class PilotDesk {
    private final PilotStore store;

    PilotDesk(PilotStore store) {
        this.store = store;
    }

    public Optional<PilotDecision> decision(AgreementVersion version, String pilot) {
        return Optional.ofNullable(store.decisions(version.area(), version.slug()).get(pilot));
    }

    /** False when something is decided of the pilot already. */
    public boolean keep(AgreementVersion version, PilotDecision decision) {
        return store.add(version.area(), version.slug(), version.number(), decision);
    }
}
