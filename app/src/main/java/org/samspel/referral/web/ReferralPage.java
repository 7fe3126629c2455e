package org.samspel.referral.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.organisation.Unit;
import org.samspel.person.web.PersonHeader;
import org.samspel.referral.AgreedWords;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One referral, as its sender and its receiver read it.
 *
 * @param steps what the reader can do now, the main one first
 * @param words what the reader typed before, to be kept
 * @param conflict both versions, when someone else was faster; else empty
 */
public record ReferralPage(
        PageContext page,
        PersonHeader person,
        Referral referral,
        AgreementVersion agreement,
        Unit sender,
        Unit receiver,
        boolean readerSent,
        List<ReferralStep> steps,
        Instant now,
        String words,
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
        var tone =
                switch (referral.status()) {
                    case SENT, RECEIVED -> Tone.NEUTRAL;
                    case ACCEPTED, STARTED -> Tone.ACCENT;
                    case DECLINED -> Tone.SOON;
                    case COMPLETED -> Tone.GOOD;
                };
        return Pill.of(tone, statusWord(page, referral.status()));
    }

    static String statusWord(PageContext page, ReferralStatus status) {
        return page.text("referral.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** How soon the answer is due, or how it kept its deadline. */
    public Pill deadline() {
        return referral.repliedAt()
                .map(at -> Deadlines.answered(page, at, referral.replyDue()))
                .orElseGet(() -> Deadlines.due(page, referral.replyDue(), now));
    }

    /** What happens next, and when: the receipt of what was just done. */
    public String next() {
        var side = readerSent ? ".sender" : ".receiver";
        return page.text(
                "referral.next." + referral.status().name().toLowerCase(Locale.ROOT) + side,
                receiver.fullName(),
                sender.fullName(),
                Deadlines.day(page, referral.replyDue()));
    }

    public List<StepLine> way() {
        var lines = new ArrayList<StepLine>();
        lines.add(line(ReferralStatus.SENT, referral.sentAt()));
        lines.add(line(ReferralStatus.RECEIVED, referral.receivedAt().orElse(null)));
        if (referral.status() == ReferralStatus.DECLINED) {
            lines.add(line(ReferralStatus.DECLINED, referral.repliedAt().orElse(null)));
            return lines;
        }
        lines.add(line(ReferralStatus.ACCEPTED, referral.repliedAt().orElse(null)));
        lines.add(line(ReferralStatus.STARTED, referral.startedAt().orElse(null)));
        lines.add(line(ReferralStatus.COMPLETED, referral.completedAt().orElse(null)));
        return lines;
    }

    private StepLine line(ReferralStatus status, @Nullable Instant happened) {
        return new StepLine(
                statusWord(page, status),
                Optional.ofNullable(happened),
                status == referral.status());
    }

    public List<Definition> letter() {
        var clause =
                AgreedWords.clause(
                        referral.agreement(), referral.agreementVersion(), referral.clause());
        var deadline =
                AgreedWords.clause(
                        referral.agreement(),
                        referral.agreementVersion(),
                        referral.deadlineClause());
        return List.of(
                Definition.of(page.text("referral.from"), sender.fullName()),
                Definition.of(page.text("referral.to"), receiver.fullName()),
                Definition.of(page.text("referral.sentAt"), page.dateTime(referral.sentAt())),
                Definition.of(page.text("referral.due"), page.dateTime(referral.replyDue())),
                new Definition(
                        page.text("referral.clause"),
                        page.text(
                                "referral.clause.of",
                                clause.words(),
                                agreement.title(),
                                Integer.toString(agreement.number())),
                        clause.href()),
                new Definition(
                        page.text("referral.deadlineClause"), deadline.words(), deadline.href()));
    }

    public List<Definition> facts() {
        var consentNeeded =
                agreement
                        .destination(referral.destination())
                        .filter(destination -> destination.consent())
                        .isPresent();
        return AgreedWords.facts(agreement, referral.disclosed(), consentNeeded, page);
    }

    public String action(ReferralStep step) {
        return "/referrals/" + referral.id().value() + "/" + step.code();
    }

    /** The one main button: a step that needs no words, if there is one. */
    public List<ReferralStep> plainSteps() {
        return steps.stream().filter(step -> !step.needsWords()).toList();
    }

    public List<ReferralStep> stepsInWords() {
        return steps.stream().filter(ReferralStep::needsWords).toList();
    }

    /** Without the person and what was typed: neither must reach a log. */
    @Override
    public String toString() {
        return "ReferralPage";
    }
}
