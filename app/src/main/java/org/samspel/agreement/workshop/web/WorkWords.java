package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.agreement.workshop.DraftFault;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.organisation.PartyKind;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.Locale;

/** What the pages of the workshop say alike. */
final class WorkWords {
    private WorkWords() {}

    static Pill life(PageContext page, Life life) {
        var word =
                life instanceof Life.InConsultation(var until)
                        ? page.text("agreement.work.state.consultation", until)
                        : page.text("agreement.work.state." + life.code());
        var tone =
                switch (life) {
                    case Life.MandateWritten _, Life.Archived _ -> Tone.NEUTRAL;
                    case Life.Draft _, Life.InConsultation _, Life.InApproval _ -> Tone.ACCENT;
                    case Life.Approved _, Life.Adopted _ -> Tone.GOOD;
                };
        return Pill.of(tone, word);
    }

    static Pill stance(PageContext page, Stance stance) {
        var tone =
                switch (stance) {
                    case AGREE -> Tone.GOOD;
                    case COMMENT -> Tone.SOON;
                    case OBJECT -> Tone.OVERDUE;
                };
        return Pill.of(tone, stanceWord(page, stance));
    }

    static String stanceWord(PageContext page, Stance stance) {
        return page.text("agreement.work.stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    static String partyKind(PageContext page, PartyKind kind) {
        return page.text("agreement.work.party." + kind.code());
    }

    static String refusal(PageContext page, Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotYours _ -> page.text("agreement.work.refused.notYours");
            case Refusal.NotNow _ -> page.text("agreement.work.refused.notNow");
            case Refusal.UnderWay(var number) ->
                    page.text("agreement.work.refused.underWay", number);
            case Refusal.NumberTaken(var number) ->
                    page.text("agreement.work.refused.numberTaken", number);
            case Refusal.Stale _ -> page.text("agreement.work.refused.stale");
            case Refusal.Unsound(var faults) ->
                    page.text("agreement.work.refused.unsound", faults.size());
            case Refusal.NobodyInvited _ -> page.text("agreement.work.refused.nobody");
            case Refusal.NotInvited _ -> page.text("agreement.work.refused.notInvited");
            case Refusal.TooEarly(var earliest) ->
                    page.text("agreement.work.refused.tooEarly", earliest);
            case Refusal.TooLate(var until) -> page.text("agreement.work.refused.tooLate", until);
            case Refusal.AnswersAwaited(var parties, var until) ->
                    page.text("agreement.work.refused.answers", parties, until);
            case Refusal.RepliesMissing(var answers) ->
                    page.text("agreement.work.refused.replies", answers);
            case Refusal.OutOfOrder(var body) -> page.text("agreement.work.refused.order", body);
            case Refusal.NotYetDecided _ -> page.text("agreement.work.refused.future");
            case Refusal.ReasonsMissing _ -> page.text("agreement.work.refused.reasons");
        };
    }

    static String fault(PageContext page, DraftFault fault) {
        return switch (fault) {
            case DraftFault.NumberTwice(var number) ->
                    page.text("agreement.work.fault.twice", number);
            case DraftFault.NumberAstray(var number) ->
                    page.text("agreement.work.fault.astray", number);
            case DraftFault.RuleAstray(_, var rule, var clause) ->
                    page.text("agreement.work.fault.rule", rule, clause);
            case DraftFault.PartAstray(var part, var clause) ->
                    page.text("agreement.work.fault.part", part, clause);
            case DraftFault.DeadlineMissing(var destination) ->
                    page.text("agreement.work.fault.deadline", destination);
            case DraftFault.DeadlineTwice(var destination) ->
                    page.text("agreement.work.fault.deadlines", destination);
            case DraftFault.AboutMissing _ -> page.text("agreement.work.fault.about");
            case DraftFault.Unreadable(var words) -> words;
        };
    }
}
