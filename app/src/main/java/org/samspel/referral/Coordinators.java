package org.samspel.referral;

import org.samspel.agreement.Agreements;
import org.samspel.agreement.Coordination;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Who keeps a course together, as the agreement says it: the person's own practice, or the unit of
 * the named contact, else the unit that referred. Asked for when it is needed and stored nowhere,
 * so that it follows a person who changes practice.
 */
@Component
public class Coordinators {
    private final Agreements agreements;
    private final Persons persons;

    Coordinators(Agreements agreements, Persons persons) {
        this.agreements = agreements;
        this.persons = persons;
    }

    public Coordinator of(Actor actor, ReferralTerms referral) {
        var agreed =
                agreements
                        .version(actor.area(), referral.agreement(), referral.agreementVersion())
                        .flatMap(version -> version.coordination());
        return new Coordinator(
                agreed.filter(how -> how.who() == Coordination.Who.OWN_PRACTICE)
                        .flatMap(_ -> ownPractice(actor, referral))
                        .orElse(referral.sender()),
                agreed.map(Coordination::clause).orElse(referral.clause()),
                agreed.map(Coordination::notesClause).orElse(referral.clause()));
    }

    private Optional<UnitId> ownPractice(Actor actor, ReferralTerms referral) {
        return persons.find(actor, referral.person()).map(person -> person.gpUnit());
    }
}
