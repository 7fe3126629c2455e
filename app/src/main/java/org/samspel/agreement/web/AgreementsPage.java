package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.CompanionText.Backing;
import org.samspel.agreement.FiledAgreement;
import org.samspel.agreement.VersionState;
import org.samspel.agreement.workshop.Reminder;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The area's agreements, a line for each.
 *
 * @param filed those that exist only as a file
 * @param open where everybody can read them
 */
public record AgreementsPage(
        PageContext page,
        List<Line> lines,
        List<FiledLine> filed,
        List<Reminder> reminders,
        String open) {
    /**
     * @param lang of the title, where it is not the page's
     */
    public record Line(
            String href,
            String title,
            @Nullable String lang,
            int parties,
            int version,
            String since,
            Pill state,
            List<Pill> warnings) {}

    /** An agreement that exists only as a file. */
    public record FiledLine(FiledAgreement agreement, String when, Optional<Pill> state) {}

    /**
     * @param all by agreement, the newest first
     */
    static AgreementsPage of(
            PageContext page,
            List<AgreementVersion> all,
            List<AgreementVersion> inForce,
            Map<String, List<Backing>> backings,
            List<FiledAgreement> filed,
            List<Reminder> reminders) {
        var shown = new LinkedHashMap<String, AgreementVersion>();
        all.forEach(version -> shown.putIfAbsent(version.slug(), version));
        inForce.forEach(version -> shown.put(version.slug(), version));
        var lines = new ArrayList<Line>();
        for (var version : shown.values()) {
            lines.add(
                    line(
                            page,
                            version,
                            inForce,
                            backings.getOrDefault(
                                    version.slug() + "/" + version.number(), List.of())));
        }
        return new AgreementsPage(
                page,
                List.copyOf(lines),
                filed.stream().map(each -> filed(page, each)).toList(),
                reminders,
                EditionLinks.openList(page.actor().area()));
    }

    private static Line line(
            PageContext page,
            AgreementVersion version,
            List<AgreementVersion> inForce,
            List<Backing> backings) {
        Optional<AgreementVersion> current =
                inForce.stream().filter(other -> other.slug().equals(version.slug())).findFirst();
        var words = new VersionWords(page, version);
        return new Line(
                "/agreements/" + version.slug(),
                version.title(),
                words.lang(),
                version.parties().size(),
                version.number(),
                page.date(version.inForceFrom()),
                words.state(VersionState.of(version, current, page.today())),
                warnings(page, backings));
    }

    private static List<Pill> warnings(PageContext page, List<Backing> backings) {
        return backings.stream()
                .flatMap(
                        each ->
                                BackingLines.pill(page, each)
                                        .map(
                                                _ ->
                                                        Pill.of(
                                                                each.hasExpiredOn(page.today())
                                                                        ? Tone.OVERDUE
                                                                        : Tone.SOON,
                                                                page.text(
                                                                        each.hasExpiredOn(
                                                                                        page
                                                                                                .today())
                                                                                ? "agreement.list.over"
                                                                                : "agreement.list.soon",
                                                                        page.text(
                                                                                "agreement.backing."
                                                                                        + each
                                                                                                .kind()))))
                                        .stream())
                .distinct()
                .toList();
    }

    private static FiledLine filed(PageContext page, FiledAgreement agreement) {
        var from = agreement.from().map(page::date).orElse("");
        var to = agreement.to().map(page::date).orElse("");
        var isOver = agreement.to().filter(last -> page.today().isAfter(last)).isPresent();
        return new FiledLine(
                agreement,
                from.isEmpty() && to.isEmpty() ? "" : from + " – " + to,
                isOver
                        ? Optional.of(Pill.of(Tone.NEUTRAL, page.text("agreement.state.past")))
                        : Optional.empty());
    }
}
