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
import org.samspel.questionnaire.QuestionnaireAnswered;
import org.samspel.referral.ReferralEvent;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralCompleted;
import org.samspel.referral.ReferralEvent.ReferralDeclined;
import org.samspel.referral.ReferralEvent.ReferralReceived;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralEvent.ReferralStarted;
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

    /** The sender's line when it is sent; what follows is the receiver's. */
    @AfterCommit
    void on(ReferralEvent event) {
        var kind =
                switch (event) {
                    case ReferralSent _ -> "referral-sent";
                    case ReferralReceived _ -> "referral-received";
                    case ReferralAccepted _ -> "referral-accepted";
                    case ReferralDeclined _ -> "referral-declined";
                    case ReferralStarted _ -> "referral-started";
                    case ReferralCompleted _ -> "referral-completed";
                };
        var unit = event instanceof ReferralSent ? event.sender() : event.receiver();
        add(event.origin(), kind, event.referral().value(), event.person(), unit);
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
