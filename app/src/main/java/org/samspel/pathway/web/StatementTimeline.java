package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwaySteps;
import org.samspel.pathway.Statement;
import org.samspel.pathway.StatementId;
import org.samspel.pathway.StatementReading;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The timeline's lines about what clinicians stated of courses. */
@Component
class StatementTimeline implements TimelineWords {
    private static final String WITHDRAWN = "statement-withdrawn";

    private final StatementReading statements;
    private final Courses courses;
    private final CourseStages stages;
    private final StatementWords words;
    private final Organisations organisations;

    StatementTimeline(
            StatementReading statements,
            Courses courses,
            CourseStages stages,
            StatementWords words,
            Organisations organisations) {
        this.statements = statements;
        this.courses = courses;
        this.stages = stages;
        this.words = words;
        this.organisations = organisations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("plan-agreed", "followed-up", "diagnosis", "doctors-statement", WITHDRAWN);
    }

    /** What clinicians state is for clinicians and the person. */
    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var actor = page.actor();
        var lines = new HashMap<UUID, TimelineText>();
        if (!(actor instanceof Actor.Oneself) && !PathwaySteps.isFor(actor)) {
            return lines;
        }
        var found = statements.findAll(actor, subjectIds.stream().map(StatementId::new).toList());
        var agreed = new HashMap<UUID, AgreementVersion>();
        courses.findAll(actor, found.stream().map(Statement::course).distinct().toList())
                .forEach(course -> agreed.put(key(course), stages.guiding(actor, course)));
        for (var statement : found) {
            var version = agreed.get(statement.course().value());
            if (version != null) {
                lines.put(statement.id().value(), line(page, kind, version, statement));
            }
        }
        return lines;
    }

    private static UUID key(Course course) {
        return course.id().value();
    }

    private TimelineText line(
            PageContext page, String kind, AgreementVersion agreed, Statement statement) {
        var what = words.what(page, agreed, statement.stated());
        var isWithdrawal = kind.equals(WITHDRAWN);
        var unit =
                organisations
                        .units(page.actor().area(), List.of(statement.unit()))
                        .values()
                        .stream()
                        .map(Unit::fullName)
                        .findFirst()
                        .orElse("");
        return new TimelineText(
                isWithdrawal ? page.text("pathway.timeline.withdrawn", what) : what,
                isWithdrawal
                        ? statement.withdrawal().map(Statement.Withdrawal::why).orElse("")
                        : page.date(statement.heldOn()),
                statement.stands() || isWithdrawal
                        ? Optional.empty()
                        : Optional.of(Pill.of(Tone.NEUTRAL, page.text("pathway.withdrawn.word"))),
                unit,
                PathwaySteps.isFor(page.actor())
                        ? Optional.of(PathwayLinks.course(statement.course()))
                        : Optional.empty());
    }
}
