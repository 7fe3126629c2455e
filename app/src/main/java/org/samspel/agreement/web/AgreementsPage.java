package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.VersionState;
import org.samspel.agreement.workshop.Reminder;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The area's agreements, a line for each.
 *
 * @param open where everybody can read them
 */
public record AgreementsPage(
        PageContext page, List<Line> lines, List<Reminder> reminders, String open) {
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
            Pill state) {}

    /**
     * @param all by agreement, the newest first
     */
    static AgreementsPage of(
            PageContext page,
            List<AgreementVersion> all,
            List<AgreementVersion> inForce,
            List<Reminder> reminders) {
        var shown = new LinkedHashMap<String, AgreementVersion>();
        all.forEach(version -> shown.putIfAbsent(version.slug(), version));
        inForce.forEach(version -> shown.put(version.slug(), version));
        var lines = new ArrayList<Line>();
        for (var version : shown.values()) {
            lines.add(line(page, version, inForce));
        }
        return new AgreementsPage(
                page,
                List.copyOf(lines),
                reminders,
                EditionLinks.openList(page.actor().area()));
    }

    private static Line line(
            PageContext page, AgreementVersion version, List<AgreementVersion> inForce) {
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
                words.state(VersionState.of(version, current, page.today())));
    }
}
