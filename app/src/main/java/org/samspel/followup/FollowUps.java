package org.samspel.followup;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Clause;
import org.samspel.agreement.ReadyReason;
import org.samspel.followup.aggregates.AgreementFollowUp;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.Period;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts, protects, and notes each run in the log, without its figures. */
@Component
class FollowUps implements AgreementFollowUp {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    /** Before and after all that could be counted, so that the parts make up the whole. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final CountStore store;
    private final SmallNumbers smallNumbers;
    private final Agreements agreements;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;

    FollowUps(
            CountStore store,
            SmallNumbers smallNumbers,
            Agreements agreements,
            Organisations organisations,
            TransactionDoor door,
            Clock clock) {
        this.store = store;
        this.smallNumbers = smallNumbers;
        this.agreements = agreements;
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
                                .map(agreed -> report(actor, agreed, ""))
                                .toList());
    }

    @Override
    public Optional<FollowUpReport> of(Actor actor, String agreement, String period) {
        return door.enter(
                actor,
                () ->
                        agreements
                                .inForce(actor.area(), agreement, today(actor))
                                .map(agreed -> report(actor, agreed, period)));
    }

    private FollowUpReport report(Actor actor, AgreementVersion agreed, String code) {
        var whole = Periods.whole(agreed.inForceFrom(), today(actor));
        var halves = Periods.halves(agreed.inForceFrom(), today(actor));
        var chosen = halves.stream().filter(half -> half.code().equals(code)).findFirst();
        LOG.info(
                "Follow-up of {} version {} in {}, {}",
                agreed.slug(),
                agreed.number(),
                actor.area(),
                chosen.map(Period::code).orElse("whole time"));
        var now = clock.instant();
        var all = store.count(scope(agreed, BEGINNING, END, now));
        var parts =
                chosen.isEmpty()
                        ? List.<Counted>of()
                        : halves.stream()
                                .map(half -> count(agreed, half, halves, zone(actor), now))
                                .toList();
        var parties = organisations.parties(actor.area());
        var tables = new ReportTables(agreed, parties, smallNumbers);
        var periods = new ArrayList<Period>(List.of(whole));
        periods.addAll(halves);
        return new FollowUpReport(
                agreed.slug(),
                agreed.number(),
                agreed.title(),
                agreed.language(),
                chosen.orElse(whole),
                List.copyOf(periods),
                now,
                smallNumbers.minCount(),
                smallNumbers.minDenominator(),
                names(agreed, parties),
                tables.referrals(all, parts, chosen.map(halves::indexOf)),
                tables.choices(all, parts, chosen.map(halves::indexOf)));
    }

    private Counted count(
            AgreementVersion agreed, Period half, List<Period> halves, ZoneId zone, Instant now) {
        var from =
                half.equals(halves.getFirst())
                        ? BEGINNING
                        : half.from().atStartOfDay(zone).toInstant();
        var until =
                half.equals(halves.getLast())
                        ? END
                        : half.to().plusDays(1).atStartOfDay(zone).toInstant();
        return store.count(scope(agreed, from, until, now));
    }

    private static CountStore.Scope scope(
            AgreementVersion agreed, Instant from, Instant until, Instant now) {
        return new CountStore.Scope(agreed.slug(), agreed.number(), from, until, now);
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
