package org.samspel.plan;

import org.samspel.access.Access;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.PageContext;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A plan’s lines in the timeline of its person: that something happened, never what the plan says.
 */
@Component
class PlanTimeline implements TimelineWords {
    private final Access access;
    private final Organisations organisations;

    PlanTimeline(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    @Override
    public Set<String> kinds() {
        return PlanHappening.told().stream()
                .map(PlanHappening::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An authority outside of care has no part in what the parties of care do. */
    @Override
    public Map<UUID, TimelineText> wordsOf(String kind, Collection<Line> lines, PageContext page) {
        var actor = page.actor();
        if (actor instanceof Actor.Staff staff && !staff.role().treatsPersons()) {
            return Map.of();
        }
        var words = new HashMap<UUID, TimelineText>();
        access.only(actor, DataCategory.COORDINATED_PLAN, lines, Line::person, Line::unit)
                .forEach(line -> words.put(line.subject(), words(line, kind, actor, page)));
        return words;
    }

    private TimelineText words(Line line, String kind, Actor actor, PageContext page) {
        return new TimelineText(
                page.text("plan.line." + kind),
                "",
                Optional.empty(),
                organisations.unit(actor.area(), line.unit()).map(Unit::fullName).orElse(""),
                Optional.of(
                        actor instanceof Actor.Oneself
                                ? "/my/plan"
                                : "/people/" + line.person() + "/plan"));
    }
}
