package org.samspel.journey;

import org.samspel.kernel.AfterCommit;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.pathway.Assessed;
import org.samspel.pathway.CourseExited;
import org.samspel.pathway.CourseStarted;
import org.samspel.pathway.Routed;
import org.samspel.pathway.StatementKept;
import org.samspel.pathway.StatementWithdrawn;
import org.samspel.plan.PlanEvent;
import org.samspel.questionnaire.QuestionnaireAnswered;
import org.samspel.referral.Recommended;
import org.samspel.referral.ReferralEvent;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralAnswered;
import org.samspel.referral.ReferralEvent.ReferralCompleted;
import org.samspel.referral.ReferralEvent.ReferralDeclined;
import org.samspel.referral.ReferralEvent.ReferralPlanned;
import org.samspel.referral.ReferralEvent.ReferralReceived;
import org.samspel.referral.ReferralEvent.ReferralRedirected;
import org.samspel.referral.ReferralEvent.ReferralReturned;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralEvent.ReferralStarted;
import org.samspel.referral.ReferralEvent.ReferralStranded;
import org.samspel.referral.ReferralEvent.ReferralSupplemented;
import org.samspel.referral.ReferralEvent.ReferralWithdrawn;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Adds a line to the person's timeline for each event of the other rooms. */
@Component
class JourneyLines {
    private final EntryStore store;
    private final Organisations organisations;
    private final TransactionDoor door;

    JourneyLines(EntryStore store, Organisations organisations, TransactionDoor door) {
        this.store = store;
        this.organisations = organisations;
        this.door = door;
    }

    @AfterCommit
    void on(QuestionnaireAnswered event) {
        add(
                event.origin(),
                "questionnaire-answered",
                event.response().value(),
                event.person(),
                event.unit());
    }

    @AfterCommit
    void on(CourseStarted event) {
        add(event.origin(), "course-started", event.course().value(), event.person(), event.unit());
    }

    @AfterCommit
    void on(CourseExited event) {
        add(event.origin(), "course-exited", event.course().value(), event.person(), event.unit());
    }

    @AfterCommit
    void on(StatementKept event) {
        add(event.origin(), event.kind(), event.statement().value(), event.person(), event.unit());
    }

    @AfterCommit
    void on(StatementWithdrawn event) {
        add(
                event.origin(),
                "statement-withdrawn",
                event.statement().value(),
                event.person(),
                event.unit());
    }

    @AfterCommit
    void on(Assessed event) {
        add(event.origin(), "assessed", event.assessment().value(), event.person(), event.unit());
    }

    @AfterCommit
    void on(Routed event) {
        add(event.origin(), "routed", event.routing().value(), event.person(), event.unit());
    }

    /** The line of the unit that did it; a referral can go back several times, with a line each. */
    @AfterCommit
    void on(ReferralEvent event) {
        var subject =
                switch (event) {
                    case ReferralReturned returned -> returned.completion().value();
                    case ReferralSupplemented supplemented -> supplemented.completion().value();
                    default -> event.referral().value();
                };
        add(event.origin(), kind(event), subject, event.person(), event.by());
    }

    @AfterCommit
    void on(Recommended event) {
        add(
                event.origin(),
                "recommended",
                event.recommendation().value(),
                event.person(),
                event.unit());
    }

    @AfterCommit
    void on(PlanEvent event) {
        if (event.what().isTold()) {
            add(event.origin(), event.what().kind(), event.step(), event.person(), event.by());
        }
    }

    private static String kind(ReferralEvent event) {
        return switch (event) {
            case ReferralSent _ -> "referral-sent";
            case ReferralReceived _ -> "referral-received";
            case ReferralReturned _ -> "referral-returned";
            case ReferralSupplemented _ -> "referral-supplemented";
            case ReferralRedirected _ -> "referral-redirected";
            case ReferralWithdrawn _ -> "referral-withdrawn";
            case ReferralStranded _ -> "referral-stranded";
            case ReferralAccepted _ -> "referral-accepted";
            case ReferralDeclined _ -> "referral-declined";
            case ReferralAnswered _ -> "referral-answered";
            case ReferralStarted _ -> "referral-started";
            case ReferralPlanned _ -> "referral-planned";
            case ReferralCompleted _ -> "referral-completed";
        };
    }

    private void add(Origin origin, String kind, UUID subject, PersonId person, UnitId unit) {
        door.react(
                origin,
                () -> {
                    var owner = organisations.unit(origin.area(), unit).orElseThrow();
                    store.add(
                            origin.area(),
                            owner.party(),
                            new Entry(kind, subject, person, unit, origin.occurredAt()));
                });
    }
}
