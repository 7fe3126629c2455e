package org.samspel.access.web;

import org.samspel.access.Citations;
import org.samspel.access.Find;
import org.samspel.access.LogLine;
import org.samspel.access.law.RuleId;
import org.samspel.identity.Accounts;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of the log as the reviewer reads them: who did what, and of persons only which one. */
@Component
class Lines {
    private final Accounts accounts;
    private final Organisations organisations;
    private final Citations citations;

    Lines(Accounts accounts, Organisations organisations, Citations citations) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.citations = citations;
    }

    List<LogRow> of(Collection<LogLine> lines, PageContext page) {
        var who = who(lines.stream().map(LogLine::actor).toList());
        var units = units(lines.stream().flatMap(line -> line.unit().stream()).toList(), page);
        return lines.stream().map(line -> row(line, who, units, page)).toList();
    }

    private LogRow row(
            LogLine line, Map<UserId, String> who, Map<UnitId, Unit> units, PageContext page) {
        return new LogRow(
                page.dateTime(line.at()),
                doer(line.actor(), line.role(), who, page),
                role(line.actor(), line.role(), page),
                line.unit().map(units::get).map(Unit::fullName).orElse(""),
                page.text("access.action." + line.action()),
                tail(line.person()),
                Optional.of(
                        line.permitted()
                                ? Pill.of(Tone.NEUTRAL, page.text("access.log.permitted"))
                                : Pill.of(Tone.OVERDUE, page.text("access.log.refused"))),
                page.text(ruleKey(line)) + " · " + citations.of(area(page), line).words());
    }

    /** What a check found: the line, or how much there was of it. */
    List<LogRow> ofFinds(Collection<Find> finds, PageContext page) {
        var who = who(finds.stream().map(Find::actor).toList());
        var units = units(finds.stream().flatMap(find -> find.unit().stream()).toList(), page);
        return finds.stream()
                .map(
                        find ->
                                find.line()
                                        .map(line -> row(line, who, units, page))
                                        .orElseGet(() -> row(find, who, units, page)))
                .toList();
    }

    private static LogRow row(
            Find find, Map<UserId, String> who, Map<UnitId, Unit> units, PageContext page) {
        var many = find.person().isPresent() ? "access.check.lines" : "access.check.persons";
        return new LogRow(
                page.dateTime(find.at()),
                doer(find.actor(), find.role(), who, page),
                role(find.actor(), find.role(), page),
                find.unit().map(units::get).map(Unit::fullName).orElse(""),
                page.text(many, find.count()),
                tail(find.person()),
                Optional.empty(),
                "");
    }

    /** The end of a person’s id: enough to tell persons apart, and no name. */
    static String tail(Optional<PersonId> person) {
        return person.map(Object::toString)
                .map(id -> "…" + id.substring(id.length() - 6))
                .orElse("");
    }

    Map<UserId, String> who(Collection<String> auditNames) {
        return accounts.displayNames(
                auditNames.stream()
                        .flatMap(name -> LogLine.user(name).stream())
                        .collect(Collectors.toSet()));
    }

    static String name(String auditName, Map<UserId, String> who, PageContext page) {
        return LogLine.user(auditName)
                .map(id -> who.getOrDefault(id, page.text("access.log.unknownUser")))
                .orElseGet(() -> page.text("access.role.SYSTEM"));
    }

    /** Staff by name; a person who looked at their own has none here: whose line it is would be. */
    private static String doer(
            String auditName, String role, Map<UserId, String> who, PageContext page) {
        return role.equals(Role.PERSON.name())
                ? page.text("access.role.PERSON")
                : name(auditName, who, page);
    }

    private static String role(String auditName, String role, PageContext page) {
        return LogLine.user(auditName).isEmpty() || role.equals(Role.PERSON.name())
                ? ""
                : page.text("access.role." + role);
    }

    Map<UnitId, Unit> units(Collection<UnitId> ids, PageContext page) {
        return organisations.units(area(page), Set.copyOf(ids));
    }

    private static AreaId area(PageContext page) {
        return page.actor().area();
    }

    /** An old line names a rule of ours, a newer one a rule of the law. */
    static String ruleKey(LogLine line) {
        return RuleId.named(line.rule())
                .map(RuleId::key)
                .orElseGet(() -> "access.rule." + line.rule());
    }
}
