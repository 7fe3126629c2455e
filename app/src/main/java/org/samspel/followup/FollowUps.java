package org.samspel.followup;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Companions;
import org.samspel.agreement.ReadyReason;
import org.samspel.followup.aggregates.AgreementFollowUp;
import org.samspel.followup.aggregates.ExpectedReferrals;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.Period;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts, protects, and notes each run in the log, without its figures. */
@Component
class FollowUps implements AgreementFollowUp {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    private final CountStore store;
    private final SmallNumbers smallNumbers;
    private final Agreements agreements;
    private final Companions companions;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;

    FollowUps(
            CountStore store,
            SmallNumbers smallNumbers,
            Agreements agreements,
            Companions companions,
            Organisations organisations,
            TransactionDoor door,
            Clock clock) {
        this.store = store;
        this.smallNumbers = smallNumbers;
        this.agreements = agreements;
        this.companions = companions;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public List<FollowUpReport> inForce(Actor actor) {
        return door.enter(
                actor,
                () ->
                        agreements.inForce(actor.area(), today(actor)).stream()
                                .filter(agreed -> !agreed.phases().isEmpty())
                                .map(agreed -> report(actor, agreed, "", Grain.HALF))
                                .toList());
    }

    @Override
    public Optional<FollowUpReport> of(Actor actor, String agreement, String period, Grain grain) {
        return door.enter(
                actor,
                () ->
                        agreements
                                .inForce(actor.area(), agreement, today(actor))
                                .filter(agreed -> !agreed.phases().isEmpty())
                                .map(agreed -> report(actor, agreed, period, grain)));
    }

    private FollowUpReport report(Actor actor, AgreementVersion agreed, String code, Grain grain) {
        var zone = zone(actor);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var whole = Periods.whole(agreed.inForceFrom(), today);
        var times = new EnumMap<Grain, List<Period>>(Grain.class);
        for (var each : Grain.values()) {
            times.put(each, Periods.of(each, agreed.inForceFrom(), today));
        }
        var halves = times.getOrDefault(Grain.HALF, List.of());
        var chosen =
                IntStream.range(0, halves.size())
                        .filter(at -> halves.get(at).code().equals(code))
                        .boxed()
                        .findFirst();
        LOG.info(
                "Follow-up of {} version {} in {}, {} by {}",
                agreed.slug(),
                agreed.number(),
                actor.area(),
                chosen.map(at -> halves.get(at).code()).orElse("whole time"),
                grain);
        var parties = organisations.parties(actor.area());
        var counted = store.count(new CountStore.Scope(agreed.slug(), agreed.number(), now));
        var tables =
                new ReportTables(
                        agreed,
                        parties,
                        Municipalities.of(
                                parties,
                                organisations.units(
                                        actor.area(),
                                        counted.choices().stream()
                                                .map(Counted.MadeChoices::unit)
                                                .distinct()
                                                .toList())),
                        smallNumbers,
                        times);
        var periods = new ArrayList<Period>(List.of(whole));
        periods.addAll(halves);
        var choices = tables.choices(counted, chosen, grain);
        return new FollowUpReport(
                agreed.slug(),
                agreed.number(),
                agreed.title(),
                agreed.language(),
                chosen.map(halves::get).orElse(whole),
                List.copyOf(periods),
                grain,
                now,
                smallNumbers.minCount(),
                smallNumbers.minDenominator(),
                names(agreed, parties),
                tables.referrals(counted, chosen, grain),
                choices,
                new PilotComparisons(smallNumbers.minDenominator())
                        .of(agreed, choices.byMunicipality()),
                expected(actor, agreed));
    }

    private List<ExpectedReferrals> expected(Actor actor, AgreementVersion agreed) {
        return companions.of(actor, agreed.slug(), agreed.number()).expected().stream()
                .map(each -> each.text())
                .map(
                        each ->
                                new ExpectedReferrals(
                                        each.clause(),
                                        each.perMonth(),
                                        each.source(),
                                        each.run(),
                                        each.verify()))
                .toList();
    }

    private static FollowUpReport.Names names(AgreementVersion agreed, List<Party> parties) {
        return new FollowUpReport.Names(
                agreed.clauses().stream().collect(Collectors.toMap(Clause::id, Clause::title)),
                parties.stream().collect(Collectors.toMap(Party::slug, Party::name)),
                agreed.reasons().stream()
                        .collect(
                                Collectors.toMap(
                                        ReadyReason::id, reason -> reason.label().byLanguage())));
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), zone(actor));
    }

    private ZoneId zone(Actor actor) {
        return organisations.area(actor.area()).zone();
    }
}
