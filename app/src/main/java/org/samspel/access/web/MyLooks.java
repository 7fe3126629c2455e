package org.samspel.access.web;

import org.samspel.access.Action;
import org.samspel.access.LawContent;
import org.samspel.access.LogLine;
import org.samspel.access.law.LawBook;
import org.samspel.access.law.LawSettings;
import org.samspel.access.web.MyAccessPage.Look;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.Icon;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lines of the log in the words of the person whom they are about. */
@Component
class MyLooks {
    private final Lines lines;
    private final LawContent law;
    private final Organisations organisations;

    MyLooks(Lines lines, LawContent law, Organisations organisations) {
        this.lines = lines;
        this.law = law;
        this.organisations = organisations;
    }

    List<Look> of(Collection<LogLine> found, PageContext page) {
        Map<UserId, String> who =
                namesShown(page)
                        ? lines.who(found.stream().map(LogLine::actor).toList())
                        : Map.of();
        var units =
                lines.units(found.stream().flatMap(line -> line.unit().stream()).toList(), page);
        return found.stream().map(line -> look(line, who, units, page)).toList();
    }

    private static Look look(
            LogLine line, Map<UserId, String> who, Map<UnitId, Unit> units, PageContext page) {
        var role = page.text("access.role." + line.role());
        return new Look(
                page.dateTime(line.at()),
                line.user().map(who::get).map(name -> name + ", " + role).orElse(role),
                line.unit().map(units::get).map(Unit::fullName).orElse(""),
                page.text("access.my.did." + line.action()),
                line.purpose().map(purpose -> page.text(purpose.key())).orElse(""),
                notes(line, page),
                "/my/access/lines/" + line.id());
    }

    private static List<Pill> notes(LogLine line, PageContext page) {
        var notes = new ArrayList<Pill>();
        if (line.action() == Action.EMERGENCY) {
            notes.add(new Pill(Tone.OVERDUE, Icon.ALERT, page.text("access.my.emergency")));
        }
        if (!line.permitted()) {
            notes.add(new Pill(Tone.SOON, Icon.LOCK, page.text("access.my.refused")));
        }
        return notes;
    }

    private boolean namesShown(PageContext page) {
        return law.laws()
                .book(organisations.area(page.actor().area()).country())
                .map(LawBook::settings)
                .filter(LawSettings::staffNamesShown)
                .isPresent();
    }
}
