package org.samspel.demo;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.ChangeOutcome;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.referral.NotSent;
import org.samspel.referral.Proposal;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.ReferralOutcome;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course while it is told: found out, chosen, referred, ended. */
final class ToldCourse {
    private final Teller teller;
    private final CourseId course;
    private @Nullable AssessmentId assessment;
    private @Nullable RoutingId routing;

    ToldCourse(Teller teller, CourseId course) {
        this.teller = teller;
        this.course = course;
    }

    /**
     * @param facts as typed; red flags among them, or none is present
     */
    void assess(Map<String, String> facts, boolean noRedFlags) {
        var wish = new AssessPerson(course, teller.token(), noRedFlags, facts);
        assessment =
                switch (teller.doors().assessments().assess(teller.doctor(), wish)) {
                    case AssessmentOutcome.Kept(var kept) -> kept;
                    case AssessmentOutcome other -> throw new Stuck(other);
                };
    }

    /**
     * Takes the first of the choices that the agreement's rules leave open.
     *
     * @return whether there was one
     */
    boolean choose(List<RoutingChoice> choices) {
        for (var choice : choices) {
            switch (teller.doors()
                    .routings()
                    .decide(teller.doctor(), Teller.known(assessment), choice)) {
                case RoutingOutcome.Decided decided -> {
                    routing = decided.routing().id();
                    return true;
                }
                case RoutingOutcome.Invalid _ -> {}
                case RoutingOutcome other -> throw new Stuck(other);
            }
        }
        return false;
    }

    /**
     * Sends the person to where the choice leads; nothing is sent when it leads to no service.
     *
     * @param consented to what needs a consent, and to the second destination
     */
    Optional<ToldReferral> refer(String message, boolean consented) {
        var wish =
                new ReferPerson(
                        Teller.known(routing),
                        Optional.empty(),
                        message,
                        consented,
                        consented,
                        consented);
        return switch (teller.doors().referrals().refer(teller.doctor(), wish)) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome.ReceiverMissing(var proposal) -> referTo(nearest(proposal), wish);
            case NotSent.NothingToSend _ -> Optional.empty();
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    private Optional<ToldReferral> referTo(UnitId receiver, ReferPerson wish) {
        var chosen =
                new ReferPerson(
                        wish.routing(),
                        Optional.of(receiver),
                        wish.message(),
                        wish.consented(),
                        wish.alsoWanted(),
                        wish.alsoConsented());
        return switch (teller.doors().referrals().refer(teller.doctor(), chosen)) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    /** The sender's own team before one at home, and that before any other. */
    private UnitId nearest(Proposal proposal) {
        var sender = teller.cast().unit(teller.doctor().unit());
        var home = Optional.of(proposal.person().municipalityCode());
        return proposal.main().receivers().stream()
                .max(
                        Comparator.comparing((Unit unit) -> unit.name().contains(sender.name()))
                                .thenComparing(unit -> unit.municipalityCode().equals(home)))
                .orElseThrow()
                .id();
    }

    /** Ends the course today. */
    void end() {
        var today = teller.time().today();
        var open = teller.doors().courses().openCourses(teller.doctor(), teller.person());
        for (var one : open) {
            if (one.id().equals(course)) {
                var ended =
                        teller.doors().courses().end(teller.doctor(), course, one.version(), today);
                if (!(ended instanceof ChangeOutcome.Changed)) {
                    throw new Stuck(ended);
                }
            }
        }
    }
}
