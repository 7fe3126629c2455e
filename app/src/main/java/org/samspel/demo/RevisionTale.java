package org.samspel.demo;

import org.samspel.agreement.workshop.BodyDecision;
import org.samspel.agreement.workshop.ClauseOutcome;
import org.samspel.agreement.workshop.ClauseText;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.demo.RevisionStory.Hearing;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Party;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The secretariat’s work on the next version of the area’s agreement, while it is told. */
record RevisionTale(RevisionStory story) implements Tale {
    private static final Duration AFTER_OPENING = Duration.ofMinutes(20);

    /** The mandate is approved so much later, and the writing begins. */
    private static final int DAYS_TO_MANDATE = 14;

    @Override
    public String key() {
        return "revision";
    }

    @Override
    public boolean isOfPerson() {
        return false;
    }

    @Override
    public void tell(Teller teller) {
        var secretary = teller.cast().user(story.by());
        if (!reach(teller, story.begun())) {
            return;
        }
        var key =
                done(teller.doors()
                                .mandates()
                                .begin(
                                        secretary,
                                        teller.stage().demo().agreement(),
                                        story.purpose(),
                                        story.bodies()))
                        .key();
        if (reach(teller, story.begun() - DAYS_TO_MANDATE)) {
            write(teller, secretary, key);
            story.hearing().ifPresent(hearing -> hear(teller, secretary, key, hearing));
        }
    }

    private void write(Teller teller, Actor.Staff secretary, RevisionKey key) {
        var mandate =
                new BodyDecision(
                        0,
                        story.bodies().getFirst(),
                        true,
                        teller.time().today(),
                        story.mandate(),
                        "");
        var draft = done(teller.doors().mandates().approve(secretary, key, mandate));
        var about =
                new Revision.About(
                        draft.about().title(),
                        draft.about().summary(),
                        story.changes(),
                        Optional.of(story.meantFor()));
        done(teller.doors().revisions().describe(secretary, key, draft.version(), about));
        var clause =
                teller.doors()
                        .revisions()
                        .view(secretary, key)
                        .orElseThrow()
                        .draft()
                        .numbered(story.clause())
                        .orElseThrow();
        var saved =
                teller.doors()
                        .clauses()
                        .save(
                                secretary,
                                key,
                                clause.id(),
                                clause.version(),
                                written(clause.text()));
        if (!(saved instanceof ClauseOutcome.Saved)) {
            throw new Stuck(saved);
        }
    }

    private ClauseText written(ClauseText before) {
        return new ClauseText(
                before.number(),
                before.title(),
                story.text(),
                before.sources(),
                before.verify(),
                before.phases(),
                before.responsible(),
                before.tags(),
                before.deadlines());
    }

    private static void hear(
            Teller teller, Actor.Staff secretary, RevisionKey key, Hearing hearing) {
        if (!reach(teller, hearing.opened())) {
            return;
        }
        var voices = hearing.voices().stream().map(voice -> teller.cast().user(voice.by()).party());
        var municipalities =
                teller.doors().organisations().municipalities(key.area()).stream().map(Party::id);
        done(
                teller.doors()
                        .consultations()
                        .open(
                                secretary,
                                key,
                                Stream.concat(voices, municipalities).collect(Collectors.toSet()),
                                teller.time().today().plusDays(hearing.daysToAnswer())));
        for (var voice : hearing.voices()) {
            if (reach(teller, voice.day())) {
                done(
                        teller.doors()
                                .answers()
                                .answer(
                                        teller.cast().user(voice.by()),
                                        key,
                                        voice.clause(),
                                        0,
                                        voice.stance(),
                                        voice.words()));
            }
        }
    }

    private static boolean reach(Teller teller, int daysAgo) {
        var day = HistoryTime.workingDay(teller.time().lastDay().minusDays(daysAgo));
        return teller.time().reach(day, AFTER_OPENING);
    }

    private static Revision done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var revision) -> revision;
            case Outcome.Refused(var why) -> throw new Stuck(why);
        };
    }
}
