package org.samspel.demo;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.ChangeOutcome;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.EndCourse;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.referral.NotSent;
import org.samspel.referral.Proposal;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.ReferralOutcome;

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
        var wish = wish(message, consented);
        return switch (teller.doors().referrals().refer(teller.doctor(), wish)) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome.ReceiverMissing(var proposal, _) ->
                    referTo(nearest(proposal), wish);
            case ReferralOutcome.Recommended _ -> Optional.empty();
            case NotSent.NothingToSend _ -> Optional.empty();
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    private ReferPerson wish(String message, boolean consented) {
        var plain = ReferPerson.to(Teller.known(routing)).saying(message);
        return consented
                ? plain.consenting().with(new ReferPerson.Also(Optional.empty(), true))
                : plain;
    }

    private Optional<ToldReferral> referTo(UnitId receiver, ReferPerson wish) {
        var chosen = wish.toUnit(receiver);
        return switch (teller.doors().referrals().refer(teller.doctor(), chosen)) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    private static UnitId nearest(Proposal proposal) {
        var home = Optional.of(proposal.person().municipalityCode());
        var receivers = proposal.main().receivers();
        return receivers.stream()
                .filter(unit -> unit.municipalityCode().equals(home))
                .findFirst()
                .orElse(receivers.getFirst())
                .id();
    }

    /** Ends the course today. */
    void end() {
        var today = teller.time().today();
        var open = teller.doors().courses().openCourses(teller.doctor(), teller.person());
        for (var one : open) {
            if (one.id().equals(course)) {
                var ended =
                        teller.doors()
                                .exits()
                                .end(
                                        teller.doctor(),
                                        course,
                                        one.version(),
                                        new EndCourse(today, "manages-without", ""));
                if (!(ended instanceof ChangeOutcome.Changed)) {
                    throw new Stuck(ended);
                }
            }
        }
    }
}
