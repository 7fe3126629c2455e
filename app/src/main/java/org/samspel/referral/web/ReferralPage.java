package org.samspel.referral.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.person.web.PersonHeader;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Coordinator;
import org.samspel.referral.Deadlines;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralStep;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One referral, as its sender and its receiver read it.
 *
 * @param receiver empty while nobody has taken an open referral up, and of a receiver outside
 * @param coordinatorName of the unit that keeps the course together
 * @param reader the reader's unit
 * @param steps what the reader can do now, the main one first
 * @param next where it was sent on to
 * @param canSendOn whether the reader may send it on to another receiver
 * @param successorName who goes on with a closed receiver's work, or empty
 * @param form what the reader typed before, to be kept
 * @param conflict both versions, when someone else was faster; else empty
 */
public record ReferralPage(
        PageContext page,
        PersonHeader person,
        Referral referral,
        AgreementVersion agreement,
        Unit sender,
        Optional<Unit> receiver,
        String coordinatorName,
        Coordinator coordinator,
        UnitId reader,
        List<ReferralStep> steps,
        Optional<Link> next,
        boolean canSendOn,
        String successorName,
        Instant now,
        StepForm form,
        FormErrors errors,
        List<ConflictRow> conflict) {

    public Link back() {
        return new Link(person.href(), person.name());
    }

    public String destination() {
        return agreement
                .destination(referral.destination())
                .map(destination -> AgreedWords.name(destination, page))
                .orElse(referral.destination());
    }

    public Pill status() {
        if (referral.terms().isExpired(now)) {
            return Pill.of(Tone.OVERDUE, page.text("referral.status.expired"));
        }
        var tone =
                switch (referral.status()) {
                    case SENT, RECEIVED, REDIRECTED -> Tone.NEUTRAL;
                    case ACCEPTED, STARTED -> Tone.ACCENT;
                    case DECLINED, RETURNED, WITHDRAWN -> Tone.SOON;
                    case COMPLETED, ANSWERED -> Tone.GOOD;
                };
        return Pill.of(tone, statusWord(page, referral.status()));
    }

    static String statusWord(PageContext page, ReferralStatus status) {
        return page.text("referral.status." + status.code());
    }

    /** How soon the answer is due, or how it kept its deadline; nothing while no deadline runs. */
    public Optional<Pill> deadline() {
        var status = referral.status();
        if (status.awaitsReply()) {
            return Optional.of(Deadlines.due(page, referral.replyDue(), now));
        }
        return referral.open().isPresent() || status.isTakenAway()
                ? Optional.empty()
                : referral.moments()
                        .repliedAt()
                        .map(at -> Deadlines.answered(page, at, referral.replyDue()));
    }

    /** What happens next, and when: the receipt of what was just done. */
    public String happens() {
        return NextSentence.of(this);
    }

    public String receiverName() {
        return receiver.map(Unit::fullName)
                .or(referral::outsideName)
                .orElse(page.text("referral.to.chosen"));
    }

    public List<StepLine> way() {
        return ReferralWay.of(page, referral);
    }

    public List<Definition> letter() {
        return LetterLines.of(this);
    }

    public List<Definition> facts() {
        var consentNeeded =
                agreement
                        .destination(referral.destination())
                        .filter(destination -> destination.consent())
                        .isPresent();
        return AgreedWords.facts(agreement, referral.disclosed(), consentNeeded, page);
    }

    /** What the reader can do now. */
    public StepChoices choices() {
        return new StepChoices(page, referral, steps, form);
    }

    /** What sender and receiver wrote to each other since it was sent, the newest first. */
    public List<NoteCard> notes() {
        return NoteCard.of(page, referral);
    }

    /**
     * Where the sender gets the letter: for a receiver outside, or for the person to take along.
     */
    public Optional<Link> paper() {
        var onPaper = referral.open().isPresent() || referral.outside().isPresent();
        return onPaper && referral.sender().equals(reader) && !referral.status().isTakenAway()
                ? Optional.of(
                        new Link(
                                "/referrals/" + referral.id().value() + "/letter.pdf",
                                page.text("referral.paper")))
                : Optional.empty();
    }

    /** That the receiver has closed, and who goes on with its work. */
    public Optional<String> closed() {
        return referral.terms()
                .stranded()
                .filter(_ -> referral.terms().isStranded())
                .map(
                        since ->
                                successorName.isEmpty()
                                        ? page.text(
                                                "referral.closed",
                                                receiverName(),
                                                Deadlines.day(page, since.at()))
                                        : page.text(
                                                "referral.closed.successor",
                                                receiverName(),
                                                Deadlines.day(page, since.at()),
                                                successorName));
    }

    /** Where the receiver sends it on to who should have had it. */
    public Optional<Link> redirect() {
        return canSendOn
                ? Optional.of(
                        new Link(
                                "/referrals/" + referral.id().value() + "/redirect",
                                page.text("referral.do.redirect")))
                : Optional.empty();
    }

    /** Without the person and what was typed: neither must reach a log. */
    @Override
    public String toString() {
        return "ReferralPage";
    }
}
