package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Pilot;
import org.samspel.agreement.PilotDecision;
import org.samspel.agreement.PilotDesk;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** Records what was decided of a pilot: that it holds for all from a day on, or that it ends. */
@Component
public class PilotDecisions {
    private final Agreements agreements;
    private final PilotDesk desk;
    private final AreaClock clock;
    private final TransactionDoor door;

    PilotDecisions(Agreements agreements, PilotDesk desk, AreaClock clock, TransactionDoor door) {
        this.agreements = agreements;
        this.desk = desk;
        this.clock = clock;
        this.door = door;
    }

    /**
     * What a body decided.
     *
     * @param from the first day on which it counts, today or later
     */
    public record Wish(PilotDecision.Outcome outcome, LocalDate from, Pilot.Decided decided) {}

    /** What came of recording it. */
    public sealed interface Recorded {
        /** Also when the same was recorded before. */
        record Done(PilotDecision decision) implements Recorded {}

        /** Something else was decided before, and stays. */
        record Otherwise(PilotDecision stored) implements Recorded {}

        record Refused(Refusal why) implements Recorded {}
    }

    /** Why it cannot be recorded; nothing when it can. The pilot is one of the version. */
    public Optional<Refusal> refusal(Actor.Staff actor, Wish wish) {
        return LifeRules.pilot(
                actor.role(), wish.from(), wish.decided().on(), clock.today(actor.area()));
    }

    public Recorded record(Actor.Staff actor, AgreementVersion version, String pilot, Wish wish) {
        if (version.pilot(pilot).isEmpty()
                || agreements.version(actor.area(), version.slug(), version.number()).isEmpty()) {
            return new Recorded.Refused(new Refusal.NotYours());
        }
        return door.enter(
                actor,
                () -> {
                    var decision =
                            new PilotDecision(
                                    pilot,
                                    wish.outcome(),
                                    wish.from(),
                                    wish.decided(),
                                    actor.user(),
                                    clock.now());
                    var stored = desk.decision(version, pilot);
                    if (stored.isPresent()) {
                        return answer(stored.get(), decision);
                    }
                    var refusal = refusal(actor, wish);
                    if (refusal.isPresent()) {
                        return new Recorded.Refused(refusal.get());
                    }
                    return desk.keep(version, decision)
                            ? new Recorded.Done(decision)
                            : answer(desk.decision(version, pilot).orElseThrow(), decision);
                });
    }

    private static Recorded answer(PilotDecision stored, PilotDecision wished) {
        return stored.saysTheSameAs(wished)
                ? new Recorded.Done(stored)
                : new Recorded.Otherwise(stored);
    }
}
