package org.samspel.access.web;

import static org.samspel.kernel.Role.REVIEWER;

import org.samspel.access.AccessLog;
import org.samspel.access.Citations;
import org.samspel.access.LogLine;
import org.samspel.access.law.RuleId;
import org.samspel.access.web.ReviewPage.Line;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who has looked, for the log reviewer of the area. */
@Controller
class ReviewController {
    private static final int PAGE_SIZE = 50;

    private final AccessLog log;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Citations citations;

    ReviewController(
            AccessLog log, Accounts accounts, Organisations organisations, Citations citations) {
        this.log = log;
        this.accounts = accounts;
        this.organisations = organisations;
        this.citations = citations;
    }

    @OpenTo(REVIEWER)
    @GetMapping("/reviews")
    Page reviews(
            PageContext page,
            Actor actor,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var shown = Math.max(1, number);
        var lines = log.page(actor, shown, PAGE_SIZE);
        var names =
                accounts.displayNames(lines.stream().flatMap(line -> user(line).stream()).toList());
        var units =
                organisations.units(
                        actor.area(),
                        lines.stream()
                                .flatMap(line -> line.unit().stream())
                                .collect(Collectors.toSet()));
        var paging = new Paging("/reviews", Map.of(), shown, PAGE_SIZE, log.count(actor));
        return Page.of(
                "access/reviews",
                new ReviewPage(
                        page,
                        new Link("/reviews/export", page.text("access.export.go")),
                        lines.stream()
                                .map(
                                        line ->
                                                line(
                                                        line,
                                                        names,
                                                        units,
                                                        citations.of(actor.area(), line).words(),
                                                        page))
                                .toList(),
                        paging));
    }

    private static Line line(
            LogLine line,
            Map<UserId, String> names,
            Map<UnitId, Unit> units,
            String source,
            PageContext page) {
        return new Line(
                page.dateTime(line.at()),
                user(line)
                        .map(id -> names.getOrDefault(id, page.text("access.log.unknownUser")))
                        .orElseGet(() -> page.text("access.role.SYSTEM")),
                user(line).isEmpty() ? "" : page.text("access.role." + line.role()),
                line.unit().map(units::get).map(Unit::fullName).orElse(""),
                page.text("access.action." + line.action()),
                line.person()
                        .map(Object::toString)
                        .map(id -> "…" + id.substring(id.length() - 6))
                        .orElse(""),
                line.permitted()
                        ? Pill.of(Tone.NEUTRAL, page.text("access.log.permitted"))
                        : Pill.of(Tone.OVERDUE, page.text("access.log.refused")),
                page.text(ruleKey(line)) + " · " + source);
    }

    /** An old line names a rule of ours, a newer one a rule of the law. */
    private static String ruleKey(LogLine line) {
        return RuleId.named(line.rule())
                .map(RuleId::key)
                .orElseGet(() -> "access.rule." + line.rule());
    }

    /** The user behind a line; the system's own lines have none. */
    private static Optional<UserId> user(LogLine line) {
        return line.actor().startsWith("user:")
                ? Optional.of(UserId.of(line.actor().substring("user:".length())))
                : Optional.empty();
    }
}
