package org.samspel.agreement.web;

import org.samspel.agreement.CompanionText.Backing;
import org.samspel.agreement.Companions;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;
import java.util.Optional;

/** What a version rests on, and what stands beside it, in the reader's words. */
public record BackingLines(PageContext page, Companions.OfVersion beside) {

    /**
     * @param state said where it expires soon or has expired
     */
    public record Line(
            String kind,
            String title,
            String source,
            String link,
            String until,
            Optional<Pill> state,
            String verify) {}

    public List<Line> lines() {
        return beside.backings().stream()
                .map(each -> each.text())
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(this::line)
                .toList();
    }

    private Line line(Backing backing) {
        return new Line(
                page.text("agreement.backing." + backing.kind()),
                backing.title(),
                backing.source(),
                backing.link(),
                backing.validTo().map(day -> page.text("agreement.backing.until", day)).orElse(""),
                pill(page, backing),
                backing.verify());
    }

    /** Said at once above the text: the agreement may have lost its ground. */
    public List<String> warnings() {
        return beside.backings().stream()
                .map(each -> each.text())
                .filter(each -> pill(page, each).isPresent())
                .map(
                        each ->
                                page.text(
                                        each.hasExpiredOn(page.today())
                                                ? "agreement.backing.warn.over"
                                                : "agreement.backing.warn.soon",
                                        each.title(),
                                        each.validTo().orElseThrow()))
                .toList();
    }

    static Optional<Pill> pill(PageContext page, Backing backing) {
        if (backing.hasExpiredOn(page.today())) {
            return Optional.of(Pill.of(Tone.OVERDUE, page.text("agreement.backing.over")));
        }
        return backing.expiresSoon(page.today())
                ? Optional.of(Pill.of(Tone.SOON, page.text("agreement.backing.soon")))
                : Optional.empty();
    }

    public int recommendations() {
        return beside.recommendations().size();
    }

    public int steps() {
        return beside.steps().size() + beside.measures().size();
    }

    public long overdue() {
        return beside.steps().stream()
                .filter(step -> step.text().isOverdueOn(page.today()))
                .count();
    }
}
