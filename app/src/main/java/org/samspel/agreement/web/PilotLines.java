package org.samspel.agreement.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Pilot;
import org.samspel.agreement.PilotStanding;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a version only tries, in the reader's words.
 *
 * @param names of the parties by their slugs
 */
public record PilotLines(
        PageContext page,
        AgreementVersion version,
        List<PilotStanding> pilots,
        Map<String, String> names) {

    /**
     * @param clauses that it consists of; none when it is the version as a whole
     * @param outcome what was decided after it had been tried, if something was
     * @param decide to record that, for who may
     */
    public record Line(
            String name,
            Pill state,
            String where,
            String when,
            List<Link> clauses,
            String decided,
            Optional<String> outcome,
            Optional<Link> decide) {}

    public List<Line> lines() {
        return pilots.stream().map(this::line).toList();
    }

    private Line line(PilotStanding standing) {
        var pilot = standing.pilot();
        return new Line(
                pilot.name(),
                state(standing),
                where(pilot),
                page.text("agreement.pilot.when", pilot.from(), pilot.to()),
                pilot.clauses().stream()
                        .map(
                                clause ->
                                        new Link(
                                                "#" + AgreementLinks.clauseAnchor(clause),
                                                Cited.clause(clause)))
                        .toList(),
                decided("agreement.pilot.decided", pilot.decided()),
                standing.decision()
                        .map(
                                made ->
                                        page.text(
                                                        "agreement.pilot.made."
                                                                + made.outcome().code(),
                                                        made.from())
                                                + " "
                                                + decided("agreement.pilot.by", made.decided())),
                standing.decision().isPresent() || !isSecretary()
                        ? Optional.empty()
                        : Optional.of(
                                new Link(
                                        AgreementLinks.pilotDecision(
                                                version.slug(), version.number(), pilot.id()),
                                        page.text("agreement.pilot.decide"))));
    }

    private boolean isSecretary() {
        return page.actor() instanceof Actor.Staff staff && staff.role() == Role.SECRETARY;
    }

    private String decided(String key, Pilot.Decided decided) {
        return page.text(key, decided.body(), decided.on(), decided.paragraph());
    }

    private String where(Pilot pilot) {
        return pilot.municipalities().stream()
                .map(slug -> names.getOrDefault(slug, slug))
                .collect(Collectors.joining(" · "));
    }

    private Pill state(PilotStanding standing) {
        var tone =
                switch (standing.state()) {
                    case COMING -> Tone.NEUTRAL;
                    case UNDER_WAY -> Tone.ACCENT;
                    case OVER -> Tone.SOON;
                    case SCALED_UP -> Tone.GOOD;
                    case ENDED -> Tone.NEUTRAL;
                };
        return Pill.of(tone, page.text("agreement.pilot.state." + standing.state()));
    }

    /** Said at a clause that holds only for some. */
    public Optional<String> at(String clause) {
        return pilots.stream()
                .filter(each -> each.pilot().clauses().contains(clause))
                .map(each -> at(each))
                .findFirst();
    }

    private String at(PilotStanding standing) {
        var pilot = standing.pilot();
        return switch (standing.state()) {
            case COMING, UNDER_WAY, OVER ->
                    page.text("agreement.pilot.at", where(pilot), pilot.from(), pilot.to());
            case SCALED_UP, ENDED ->
                    page.text(
                            "agreement.pilot.made."
                                    + standing.decision().orElseThrow().outcome().code(),
                            standing.decision().orElseThrow().from());
        };
    }

    public Pill pill() {
        return Pill.of(Tone.SOON, page.text("agreement.pilot"));
    }
}
