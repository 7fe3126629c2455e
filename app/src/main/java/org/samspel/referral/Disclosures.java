package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.Consents;
import org.samspel.access.Matter;
import org.samspel.access.NoteConsent;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.NextStep;
import org.samspel.access.law.RuleId;
import org.samspel.access.law.Ruling;
import org.samspel.access.law.Scope;
import org.samspel.access.law.WayOn;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.organisation.UnitKind;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the law lets a referral be handed to its receiver. Where it asks for the person’s
 * consent, the form’s tick is noted as that consent, once.
 */
@Component
class Disclosures {
    private static final Set<RuleId> BY_CONSENT =
            Set.of(
                    RuleId.SE_DISCLOSURE_CONSENT,
                    RuleId.SE_PLAN_CONSENT,
                    RuleId.DK_DISCLOSURE_CONSENT,
                    RuleId.DK_OTHER_DISCLOSURE_CONSENT);
    private static final Set<UnitKind> OTHER_THAN_CARE =
            Set.of(UnitKind.JOB_CENTRE, UnitKind.SOCIAL_SERVICES);
    private static final WayOn ASKING = new WayOn(List.of(NextStep.ASK_FOR_CONSENT));

    private final Access access;
    private final Consents consents;
    private final ReferralMatters matters;
    private final Organisations organisations;

    Disclosures(
            Access access,
            Consents consents,
            ReferralMatters matters,
            Organisations organisations) {
        this.access = access;
        this.consents = consents;
        this.matters = matters;
        this.organisations = organisations;
    }

    /** What the law says of each of the units that could receive it. */
    Map<UnitId, Ruling> to(Actor.Staff actor, Person person, Collection<Unit> receivers) {
        var categories = new HashMap<UnitId, DataCategory>();
        receivers.forEach(
                unit -> categories.put(unit.id(), matters.category(actor.area(), unit.id())));
        return access.mayDisclose(actor, person, categories);
    }

    /** Whether it rests on a consent, given already or still to be asked for. */
    static boolean restsOnConsent(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permitted permitted -> BY_CONSENT.contains(permitted.rule());
            case Ruling.Refused refused -> refused.waysOn().contains(ASKING);
        };
    }

    /** Why it cannot be handed over, whatever the person says now. */
    static Optional<Ruling> forbids(Ruling ruling) {
        return Optional.of(ruling).filter(it -> !it.permitted() && !restsOnConsent(it));
    }

    /**
     * Writes the disclosure into the log; a consent that it rests on and that does not stand there
     * yet is noted first.
     */
    void disclose(Actor.Staff actor, Person person, UnitId receiver) {
        var category = matters.category(actor.area(), receiver);
        var unit = organisations.unit(actor.area(), receiver).orElseThrow();
        var before = access.mayDisclose(actor, person, Map.of(receiver, category));
        if (before.values().stream().anyMatch(ruling -> !ruling.permitted())) {
            note(actor, person, unit, category);
        }
        if (!access.disclose(actor, person, category, receiver).permitted()) {
            throw new IllegalStateException("Handed over without a rule that permits it");
        }
    }

    /** What nobody hands to a unit here: a letter that the person carries, or that goes by post. */
    void write(Actor.Staff actor, Person person) {
        access.decide(actor, Action.CHANGE, person.id(), Matter.own(DataCategory.REHABILITATION));
    }

    private void note(Actor.Staff actor, Person person, Unit receiver, DataCategory category) {
        if (organisations.area(actor.area()).country() == Country.SE) {
            note(actor, person, ConsentKind.DISCLOSURE, Set.of(receiver.party()), Set.of(category));
            // Sender and receiver go on reading what the other writes about the same course.
            note(
                    actor,
                    person,
                    ConsentKind.READING,
                    Set.of(actor.party(), receiver.party()),
                    Set.of(DataCategory.REHABILITATION, DataCategory.WORK_ABILITY));
        } else {
            var kind =
                    OTHER_THAN_CARE.contains(receiver.kind())
                            ? ConsentKind.OTHER_PURPOSE
                            : ConsentKind.DISCLOSURE;
            note(actor, person, kind, Set.of(receiver.party()), Set.of(category));
        }
    }

    private void note(
            Actor.Staff actor,
            Person person,
            ConsentKind kind,
            Set<PartyId> organisations,
            Set<DataCategory> topics) {
        var how = kind == ConsentKind.OTHER_PURPOSE ? Given.How.WRITTEN : Given.How.ORAL;
        consents.note(
                actor,
                new NoteConsent(
                        consents.newId(),
                        person.id(),
                        kind,
                        Consent.Answer.YES,
                        new Scope(organisations, Set.of(), topics, Set.of(), Set.of()),
                        new Given(Given.By.PERSON, how, true),
                        Optional.empty()));
    }
}
