package org.samspel.plan;

import static org.samspel.plan.PlanFault.all;
import static org.samspel.plan.PlanFault.when;

import org.samspel.organisation.Country;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;
import org.samspel.organisation.Unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plan must hold. Pure: the day and what is known come in. */
final class PlanRules {
    static final int WORDS_MAX = 2000;
    static final int NAME_MAX = 200;
    private static final String PHONE = "[+0-9][0-9 ()/-]{2,24}";

    private PlanRules() {}

    /**
     * @param overall the party that is named as principal, if there is one of that id
     * @param followUpBy the unit that is named, if there is one of that id
     */
    static Set<PlanFault> ofHead(
            PlanHead head,
            Optional<Party> overall,
            Optional<Unit> followUpBy,
            Country country,
            LocalDate today) {
        var contact = head.contact();
        var tooLong =
                List.of(contact.name(), contact.unit(), contact.substitute()).stream()
                        .anyMatch(words -> words.length() > NAME_MAX);
        return set(
                all(
                        List.of(
                                when(head.views().isEmpty(), PlanFault.VIEW_MISSING),
                                when(head.followUpOn().isBefore(today), PlanFault.FOLLOW_UP_PAST),
                                when(
                                        followUpBy.filter(unit -> unit.isOpenOn(today)).isEmpty(),
                                        PlanFault.FOLLOW_UP_UNIT_CLOSED),
                                when(tooLong, PlanFault.CONTACT_TOO_LONG),
                                when(
                                        !contact.phone().isBlank()
                                                && !contact.phone().matches(PHONE),
                                        PlanFault.PHONE_WRONG),
                                when(
                                        head.overall().isPresent()
                                                && overall.filter(it -> isPrincipal(it, country))
                                                        .isEmpty(),
                                        PlanFault.NOT_A_PRINCIPAL))));
    }

    /**
     * Who can have overall responsibility: a principal, which is the region or a municipality (HSL
     * 16 kap. 4 §). In Denmark also the practice, whose doctor is the tovholder.
     */
    static boolean isPrincipal(Party party, Country country) {
        return switch (party.kind()) {
            case REGION, MUNICIPALITY -> true;
            case GENERAL_PRACTICE -> country == Country.DK;
            case PRIVATE_PROVIDER, ASSOCIATION, STATE -> false;
        };
    }

    /** Who can answer for a service: everybody but those who meet no persons. */
    static boolean canAnswer(Party party) {
        return party.kind() != PartyKind.ASSOCIATION;
    }

    /**
     * @param unit that gives the service, if there is one of that id
     */
    static Set<PlanFault> ofLine(PlanLine line, Optional<Unit> unit, LocalDate today) {
        var isBackwards =
                line.from()
                        .flatMap(from -> line.until().filter(until -> until.isBefore(from)))
                        .isPresent();
        var isClosed =
                line.unit().isPresent() && unit.filter(found -> found.isOpenOn(today)).isEmpty();
        var unmeasured =
                line.goal()
                        .filter(goal -> !goal.isMeasured())
                        .filter(goal -> goal.before().isPresent() || goal.after().isPresent())
                        .isPresent();
        return set(
                all(
                        List.of(
                                when(line.words().isBlank(), PlanFault.WORDS_MISSING),
                                when(line.words().length() > WORDS_MAX, PlanFault.WORDS_TOO_LONG),
                                when(isBackwards, PlanFault.UNTIL_BEFORE_FROM),
                                when(isClosed, PlanFault.UNIT_CLOSED),
                                when(unmeasured, PlanFault.SCALE_MISSING))));
    }

    /**
     * What is missing before a plan can be agreed. The mandatory content of a SIP stands in SFS
     * 2009:981 (HSL 16 kap. 4 §): which services are needed, which principal answers for which,
     * what others do, and who has overall responsibility. The second follows from the type of a
     * service; the third may be nothing.
     *
     * @param lines without removed ones
     */
    static Set<PlanFault> toAgree(
            Plan plan, Collection<PlanLine> lines, PlanConsent consent, LocalDate today) {
        var head = plan.head();
        var joint = head.views().contains(PlanView.SIP);
        var services = lines.stream().filter(line -> line.kind() == LineKind.SERVICE).toList();
        return set(
                all(
                        List.of(
                                when(services.isEmpty(), PlanFault.NO_SERVICE),
                                when(head.overall().isEmpty(), PlanFault.NO_OVERALL_PRINCIPAL),
                                when(joint && !consent.isLive(), PlanFault.CONSENT_GONE),
                                when(
                                        head.isShownAs(PlanView.PATIENT_CONTRACT)
                                                && !head.contact().isNamedAndReachable(),
                                        PlanFault.NO_CONTACT),
                                when(
                                        !head.followUpOn().isAfter(today),
                                        PlanFault.FOLLOW_UP_NOT_AHEAD),
                                when(
                                        services.stream().anyMatch(PlanLine::awaitsYes),
                                        PlanFault.SERVICE_NOT_CONFIRMED))));
    }

    /**
     * @param lines without removed ones
     * @param goOn whether whoever closes has been asked, and the services go on without the plan
     */
    static Set<PlanFault> toClose(
            String words, Collection<PlanLine> lines, boolean goOn, LocalDate today) {
        var open =
                lines.stream()
                        .filter(line -> line.kind() == LineKind.SERVICE)
                        .anyMatch(line -> line.goesOnAfter(today));
        return set(
                all(
                        List.of(
                                when(words.isBlank(), PlanFault.CLOSING_MISSING),
                                when(words.length() > WORDS_MAX, PlanFault.WORDS_TOO_LONG),
                                when(open && !goOn, PlanFault.OPEN_SERVICES))));
    }

    private static Set<PlanFault> set(Collection<PlanFault> faults) {
        return faults.isEmpty() ? Set.of() : EnumSet.copyOf(faults);
    }
}
