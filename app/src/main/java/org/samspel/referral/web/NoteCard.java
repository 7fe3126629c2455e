package org.samspel.referral.web;

import org.samspel.referral.Completion;
import org.samspel.referral.Referral;
import org.samspel.shell.PageContext;
import org.samspel.shell.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one of the two wrote to the other.
 *
 * @param detail a second line, or empty
 */
public record NoteCard(String title, Tone tone, String words, String detail) {

    static List<NoteCard> of(PageContext page, Referral referral) {
        var notes = referral.notes();
        var cards = new ArrayList<NoteCard>();
        add(cards, page, "withdraw", Tone.SOON, notes.withdrawReason());
        add(cards, page, "redirect", Tone.SOON, notes.redirectReason());
        add(cards, page, "decline", Tone.SOON, notes.declineReason());
        add(cards, page, "complete", Tone.NEUTRAL, notes.closingNote());
        add(cards, page, "answer", Tone.NEUTRAL, notes.answer());
        notes.plan()
                .ifPresent(
                        plan ->
                                cards.add(
                                        new NoteCard(
                                                page.text("referral.words.plan"),
                                                Tone.NEUTRAL,
                                                plan,
                                                notes.planUntil()
                                                        .map(
                                                                day ->
                                                                        page.text(
                                                                                "referral.plan.until",
                                                                                day))
                                                        .orElse(""))));
        referral.completions().reversed().forEach(each -> add(cards, page, each));
        return List.copyOf(cards);
    }

    private static void add(List<NoteCard> cards, PageContext page, Completion completion) {
        completion
                .supplied()
                .ifPresent(
                        words ->
                                cards.add(
                                        new NoteCard(
                                                page.text("referral.words.supplement"),
                                                Tone.NEUTRAL,
                                                words,
                                                completion
                                                        .round()
                                                        .suppliedAt()
                                                        .map(page::dateTime)
                                                        .orElse(""))));
        cards.add(
                new NoteCard(
                        page.text("referral.words.return"),
                        completion.supplied().isEmpty() ? Tone.SOON : Tone.NEUTRAL,
                        completion.missing(),
                        page.dateTime(completion.round().returnedAt())));
    }

    private static void add(
            List<NoteCard> cards,
            PageContext page,
            String key,
            Tone tone,
            Optional<String> written) {
        written.ifPresent(
                words ->
                        cards.add(
                                new NoteCard(page.text("referral.words." + key), tone, words, "")));
    }

    /** Without the words: they must never reach a log. */
    @Override
    public String toString() {
        return "NoteCard";
    }
}
