package org.samspel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;
import org.samspel.organisation.Unit;
import org.samspel.organisation.UnitKind;
import org.samspel.organisation.Validity;
import org.samspel.organisation.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a plan must hold before it is kept, called for, agreed and closed. */
class PlanRulesTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final WorkingDays DAYS = new WorkingDays();

    private final Party region = party(PartyKind.REGION);
    private final Party practice = party(PartyKind.GENERAL_PRACTICE);
    private final Unit unit = unit(region, Validity.ALWAYS);
    private final PlanContact contact = new PlanContact("Eva Prov", "VC", "000-00 00 01", "");

    private static Party party(PartyKind kind) {
        return new Party(new PartyId(UUID.randomUUID()), "p", kind, "P", Optional.empty());
    }

    private static Unit unit(Party party, Validity open) {
        return new Unit(
                new UnitId(UUID.randomUUID()),
                "u",
                UnitKind.PRIMARY_CARE,
                "U",
                party.id(),
                "P",
                Optional.empty(),
                "",
                open,
                Optional.empty());
    }

    private PlanHead head(Set<PlanView> views, LocalDate followUp) {
        return new PlanHead(views, Optional.of(region.id()), contact, followUp, unit.id());
    }

    private Plan plan(PlanHead head) {
        return new Plan(
                new PlanId(UUID.randomUUID()),
                1,
                new PersonId(UUID.randomUUID()),
                region.id(),
                unit.id(),
                FoundBy.STAFF,
                PlanStatus.MEETING_HELD,
                NOW,
                head,
                0,
                NOW,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private PlanLine service(Optional<LocalDate> until, boolean confirmed) {
        return new PlanLine(
                UUID.randomUUID(),
                1,
                LineKind.SERVICE,
                new PlanLine.Owner(region.id(), unit.id()),
                "Träning",
                Optional.of(TODAY),
                until,
                Optional.empty(),
                Optional.of(
                        new Service(
                                new Responsible.Principal(region.id(), Optional.of(unit.id())),
                                "",
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty())),
                new PlanLine.Marks(confirmed ? 1 : 0, Optional.empty(), "", false));
    }

    private Set<PlanFault> faults(PlanHead head) {
        return PlanRules.ofHead(head, Optional.of(region), Optional.of(unit), Country.SE, TODAY);
    }

    private Set<PlanFault> toAgree(PlanHead head, PlanConsent consent, PlanLine... lines) {
        return PlanRules.toAgree(plan(head), List.of(lines), consent, TODAY);
    }

    private PlanConsent live() {
        return new PlanConsent(Set.of(region.id()), false);
    }

    @Test
    void aPlanAlwaysHasAFollowUpAhead() {
        assertThat(faults(head(Set.of(PlanView.SIP), TODAY.minusDays(1))))
                .containsExactly(PlanFault.FOLLOW_UP_PAST);
        assertThat(faults(head(Set.of(PlanView.SIP), TODAY))).isEmpty();
        assertThat(
                        toAgree(
                                head(Set.of(PlanView.SIP), TODAY),
                                live(),
                                service(Optional.empty(), true)))
                .containsExactly(PlanFault.FOLLOW_UP_NOT_AHEAD);
    }

    @Test
    void aSwedishPrincipalIsARegionOrAMunicipality() {
        assertThat(PlanRules.isPrincipal(region, Country.SE)).isTrue();
        assertThat(PlanRules.isPrincipal(practice, Country.SE)).isFalse();
        assertThat(PlanRules.isPrincipal(practice, Country.DK)).isTrue();
    }

    @Test
    void theFollowUpIsSeenToByAUnitThatIsOpen() {
        var closed = unit(region, new Validity(Optional.empty(), Optional.of(TODAY)));
        assertThat(
                        PlanRules.ofHead(
                                head(Set.of(PlanView.SIP), TODAY),
                                Optional.of(region),
                                Optional.of(closed),
                                Country.SE,
                                TODAY))
                .containsExactly(PlanFault.FOLLOW_UP_UNIT_CLOSED);
    }

    @Test
    void aJointPlanIsNotAgreedWithoutItsStatutoryContent() {
        var without =
                new PlanHead(
                        Set.of(PlanView.SIP),
                        Optional.empty(),
                        PlanContact.NOBODY,
                        TODAY.plusDays(9),
                        unit.id());

        assertThat(toAgree(without, new PlanConsent(Set.of(), true)))
                .containsExactlyInAnyOrder(
                        PlanFault.NO_SERVICE,
                        PlanFault.NO_OVERALL_PRINCIPAL,
                        PlanFault.CONSENT_GONE);
    }

    @Test
    void eachPartyConfirmsItsOwnServices() {
        var joint = head(Set.of(PlanView.SIP), TODAY.plusDays(9));

        assertThat(toAgree(joint, live(), service(Optional.empty(), false)))
                .containsExactly(PlanFault.SERVICE_NOT_CONFIRMED);
        assertThat(toAgree(joint, live(), service(Optional.empty(), true))).isEmpty();
    }

    @Test
    void onePrincipalMakesAPatientContractWithoutConsentButNotWithoutAContact() {
        var contract = head(Set.of(PlanView.PATIENT_CONTRACT), TODAY.plusDays(9));
        var nobody = new PlanConsent(Set.of(), false);
        assertThat(toAgree(contract, nobody, service(Optional.empty(), true))).isEmpty();

        var unnamed =
                new PlanHead(
                        contract.views(),
                        contract.overall(),
                        PlanContact.NOBODY,
                        contract.followUpOn(),
                        unit.id());
        assertThat(toAgree(unnamed, nobody, service(Optional.empty(), true)))
                .containsExactly(PlanFault.NO_CONTACT);
    }

    @Test
    void aJointPlanWithANamedContactIsShownAsThePatientContract() {
        assertThat(head(Set.of(PlanView.SIP), TODAY).isShownAs(PlanView.PATIENT_CONTRACT)).isTrue();
        assertThat(head(Set.of(PlanView.DISCHARGE), TODAY).isShownAs(PlanView.PATIENT_CONTRACT))
                .isFalse();
    }

    @Test
    void servicesThatGoOnAreNoticedWhenThePlanEnds() {
        assertThat(PlanRules.toClose("Bra", List.of(service(Optional.empty(), true)), false, TODAY))
                .containsExactly(PlanFault.OPEN_SERVICES);
        assertThat(
                        PlanRules.toClose(
                                "Bra", List.of(service(Optional.of(TODAY), true)), false, TODAY))
                .isEmpty();
        assertThat(PlanRules.toClose(" ", List.of(service(Optional.empty(), true)), true, TODAY))
                .containsExactly(PlanFault.CLOSING_MISSING);
    }

    private Set<PlanFault> called(String at, PlanConsent consent, boolean meant) {
        var call = new Call(Instant.parse(at), "Rum 2", "", Set.of(unit.id()), meant);
        return CallRules.of(call, List.of(unit), consent, DAYS, Country.SE, STOCKHOLM, NOW);
    }

    @Test
    void nobodyIsCalledWithoutAConsentThatReachesThem() {
        assertThat(called("2026-11-18T09:00:00Z", new PlanConsent(Set.of(), false), false))
                .containsExactly(PlanFault.CALL_WITHOUT_CONSENT);
        assertThat(
                        called(
                                "2026-11-18T09:00:00Z",
                                new PlanConsent(Set.of(practice.id()), false),
                                false))
                .containsExactly(PlanFault.CALL_WITHOUT_CONSENT);
        assertThat(called("2026-11-18T09:00:00Z", live(), false)).isEmpty();
    }

    @Test
    void aMeetingAtNightOrOnAHolidayIsAskedAbout() {
        assertThat(called("2026-11-18T02:00:00Z", live(), false))
                .containsExactly(PlanFault.MEETING_UNUSUAL);
        assertThat(called("2026-12-25T09:00:00Z", live(), false))
                .containsExactly(PlanFault.MEETING_UNUSUAL);
        assertThat(called("2026-12-25T09:00:00Z", live(), true)).isEmpty();
        assertThat(called("2026-11-16T08:00:00Z", live(), false))
                .containsExactly(PlanFault.MEETING_PAST);
    }

    @Test
    void aUnitThatHasClosedOnTheDayIsNotCalled() {
        var closing =
                unit(
                        region,
                        new Validity(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1))));
        var call =
                new Call(
                        Instant.parse("2026-12-02T09:00:00Z"),
                        "Rum 2",
                        "",
                        Set.of(closing.id()),
                        false);

        assertThat(CallRules.of(call, List.of(closing), live(), DAYS, Country.SE, STOCKHOLM, NOW))
                .containsExactly(PlanFault.CALL_TO_CLOSED_UNIT);
    }

    private Consent answer(Consent.Answer answer, Instant from, Party of) {
        return new Consent(
                ConsentKind.PLAN,
                answer,
                new Scope(
                        Set.of(of.id()),
                        Set.of(),
                        Set.of(DataCategory.COORDINATED_PLAN),
                        Set.of(),
                        Set.of()),
                new Given(Given.By.PERSON, Given.How.ORAL, true),
                from,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aLaterNoEndsTheYesToThoseItNames() {
        var yes = answer(Consent.Answer.YES, NOW.minusSeconds(60), region);
        var other = answer(Consent.Answer.YES, NOW.minusSeconds(60), practice);
        var no = answer(Consent.Answer.NO, NOW.minusSeconds(30), practice);

        assertThat(PlanConsents.of(List.of(yes, other, no), NOW).organisations())
                .containsExactly(region.id());
    }

    @Test
    void aWithdrawnConsentIsLiveNoMore() {
        var taken = answer(Consent.Answer.YES, NOW.minusSeconds(60), region).withdrawn(NOW);

        var now = PlanConsents.of(List.of(taken), NOW);

        assertThat(now.isLive()).isFalse();
        assertThat(now.withdrawn()).isTrue();
    }

    @Test
    void twoVersionsAreComparedFieldByField() {
        var line = service(Optional.empty(), true);
        var before = AgreedContent.of(head(Set.of(PlanView.SIP), TODAY), List.of(line));
        var gone = AgreedContent.of(head(Set.of(PlanView.SIP), TODAY.plusDays(9)), List.of());

        assertThat(PlanChange.between(before, before)).isEmpty();
        assertThat(PlanChange.between(before, gone))
                .extracting(PlanChange::field)
                .containsExactly("followUpOn", "words", "party", "unit", "from");
        assertThat(PlanChange.between(before, gone).getFirst().after())
                .isEqualTo(TODAY.plusDays(9).toString());
    }
}
