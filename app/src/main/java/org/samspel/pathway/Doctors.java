package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.identity.Professions;
import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

/** Who may state what only a doctor may. */
@Component
class Doctors {
    private final Professions professions;

    Doctors(Professions professions) {
        this.professions = professions;
    }

    /** Whether the actor may state or withdraw it. */
    boolean mayState(Actor.Staff actor, Stated stated, AgreementVersion agreed) {
        return StatementRules.mayState(actor.role(), () -> professions.of(actor), stated, agreed);
    }
}
