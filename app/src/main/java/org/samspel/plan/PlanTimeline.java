package org.samspel.plan;

import org.samspel.access.Access;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.TransactionDoor;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan’s lines in the timeline of its person: that something happened, never what the plan says.
 */
@Component
class PlanTimeline implements TimelineWords {
    private final StepStore steps;
    private final Access access;
    private final Organisations organisations;
    private final TransactionDoor door;

    PlanTimeline(
            StepStore steps, Access access, Organisations organisations, TransactionDoor door) {
        this.steps = steps;
        this.access = access;
        this.organisations = organisations;
        this.door = door;
    }

    @Override
    public Set<String> kinds() {
        return PlanHappening.told().stream()
                .map(PlanHappening::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var actor = page.actor();
        if (actor instanceof Actor.Staff staff && !staff.role().treatsPersons()) {
            return Map.of();
        }
        var lines = new HashMap<UUID, TimelineText>();
        access.only(
                        actor,
                        DataCategory.COORDINATED_PLAN,
                        read(actor, subjectIds).values(),
                        PlanStep::person,
                        PlanStep::unit)
                .forEach(step -> lines.put(step.id(), line(step, kind, actor, page)));
        return lines;
    }

    /** All steps of the plans at once, since a timeline asks for one kind after the other. */
    private Map<UUID, PlanStep> read(Actor actor, Collection<UUID> wanted) {
        return ReadOnce.all(
                PlanStep.class,
                wanted,
                unread ->
                        door.enter(
                                actor,
                                () ->
                                        steps.besides(unread).stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                PlanStep::id,
                                                                Function.identity()))));
    }

    private TimelineText line(PlanStep step, String kind, Actor actor, PageContext page) {
        return new TimelineText(
                page.text("plan.line." + kind),
                "",
                Optional.empty(),
                organisations.unit(actor.area(), step.unit()).map(Unit::fullName).orElse(""),
                Optional.of(
                        actor instanceof Actor.Oneself
                                ? "/my/plan"
                                : "/people/" + step.person() + "/plan"));
    }
}
