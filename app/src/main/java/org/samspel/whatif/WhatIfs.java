package org.samspel.whatif;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.workshop.Editions;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.content.BadContent;
import org.samspel.content.ContentFiles;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a version, or a coming one, would do: runs begun, cancelled and looked at. */
@Component
public class WhatIfs {
    private static final Logger LOG = LoggerFactory.getLogger(WhatIfs.class);

    private final RunStore store;
    private final Runs runs;
    private final RegionRun regionRun;
    private final OwnRun ownRun;
    private final Editions editions;
    private final Agreements agreements;
    private final Organisations organisations;
    private final ContentFiles files;
    private final TransactionDoor door;
    private final Ids ids;
    private final Clock clock;

    WhatIfs(
            RunStore store,
            Runs runs,
            RegionRun regionRun,
            OwnRun ownRun,
            Editions editions,
            Agreements agreements,
            Organisations organisations,
            ContentFiles files,
            TransactionDoor door,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.runs = runs;
        this.regionRun = regionRun;
        this.ownRun = ownRun;
        this.editions = editions;
        this.agreements = agreements;
        this.organisations = organisations;
        this.files = files;
        this.door = door;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What can be tried: a version that was adopted, or what the actor may read of a coming one as
     * soon as it is whole. It is held against the version in force, and that one against the
     * version before.
     */
    public Optional<Compared> compared(Actor actor, RevisionKey key) {
        return door.enter(
                actor,
                () ->
                        editions.of(actor, key)
                                .filter(source -> hasRules(source.version()))
                                .map(
                                        source ->
                                                new Compared(
                                                        before(source.version(), source.before()),
                                                        source.version())));
    }

    /** An agreement of words alone sends nobody anywhere. */
    private static boolean hasRules(AgreementVersion version) {
        return !version.phases().isEmpty();
    }

    private AgreementVersion before(AgreementVersion tried, Optional<AgreementVersion> changed) {
        return agreements
                .inForce(tried.area(), tried.slug(), today(tried.area()))
                .filter(inForce -> inForce.number() != tried.number())
                .or(() -> changed.filter(WhatIfs::hasRules))
                .or(
                        () ->
                                agreements.all(tried.area()).stream()
                                        .filter(other -> other.slug().equals(tried.slug()))
                                        .filter(other -> other.number() < tried.number())
                                        .filter(WhatIfs::hasRules)
                                        .findFirst())
                .orElse(tried);
    }

    private LocalDate today(AreaId area) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(area).zone());
    }

    /**
     * What the area’s what-ifs reckon with; nothing when nobody has written it down.
     *
     * @throws BadContent with the line of what cannot be
     */
    public Optional<Assumptions> assumptions(AreaId area) {
        return files.at("what-if/" + area.code() + ".yaml")
                .map(file -> AssumptionReading.read(file.yaml()));
    }

    /**
     * Begins a run, and gives its id at once.
     *
     * @param token of the form: pressing twice makes one run
     */
    public UUID begin(
            Actor.Staff actor,
            RevisionKey key,
            UUID token,
            Compared compared,
            Basis basis,
            Map<String, Spread> assumptions) {
        var wish =
                new WhatIf(
                        ids.next(),
                        key,
                        compared.before().number(),
                        basis,
                        compared.digest(),
                        assumptions,
                        actor.user(),
                        clock.instant(),
                        new RunOutcome.Interrupted());
        var id = door.enter(actor, () -> store.begin(wish, token));
        if (id.equals(wish.id())) {
            if (runs.isFull()) {
                var busy = List.of(new RunFault(RunFault.Kind.BUSY, ""));
                end(actor, id, new RunOutcome.Refused(busy));
            } else {
                runs.begin(id, progress -> run(actor, compared, basis, progress));
            }
        }
        return id;
    }

    private void run(Actor.Staff actor, Compared compared, Basis basis, Progress progress) {
        LOG.info(
                "What-if of {} version {} in {} over {}",
                compared.tried().slug(),
                compared.tried().number(),
                actor.area(),
                basis);
        end(actor, progress.run(), outcome(actor, compared, basis, progress));
    }

    private RunOutcome outcome(
            Actor.Staff actor, Compared compared, Basis basis, Progress progress) {
        if (progress.isCancelled()) {
            return new RunOutcome.Cancelled();
        }
        try {
            return basis.isMadeUp()
                    ? regionRun.over(actor.area(), compared, basis, progress)
                    : ownRun.over(actor.area(), compared, progress);
        } catch (RuntimeException fault) {
            LOG.error("A what-if breaks off", fault);
            return new RunOutcome.Refused(List.of(new RunFault(RunFault.Kind.BROKEN, "")));
        }
    }

    private void end(Actor.Staff actor, UUID run, RunOutcome outcome) {
        door.enter(actor, () -> store.end(run, outcome, clock.instant()));
    }

    /** Gives a run that was just begun a moment to end. */
    public void await(UUID run, Duration max) {
        runs.await(run, max);
    }

    /** Stops a run; one that has ended stays as it is. */
    public void cancel(Actor.Staff actor, RevisionKey key, UUID id) {
        if (find(actor, key, id).filter(run -> run.outcome().isUnderWay()).isPresent()) {
            runs.cancel(id);
        }
    }

    public Optional<WhatIf> find(Actor actor, RevisionKey key, UUID id) {
        // Asked first: a run that ends in between is then found ended in the database.
        var at = runs.at(id);
        return door.enter(actor, () -> store.find(key, id))
                .map(
                        run ->
                                at.isPresent() && run.outcome() instanceof RunOutcome.Interrupted
                                        ? run.with(at.get())
                                        : run);
    }

    /** The runs of a version, the newest first: they are among its documents. */
    public List<WhatIf.Line> all(Actor actor, RevisionKey key) {
        return door.enter(actor, () -> store.all(key)).stream()
                .map(
                        line ->
                                line.outcome().equals("begun") && runs.at(line.id()).isEmpty()
                                        ? line.interrupted()
                                        : line)
                .toList();
    }
}
