package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.Stage;
import org.samspel.kernel.Actor;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Stated;
import org.samspel.pathway.Statement;
import org.samspel.pathway.StatementReading;
import org.samspel.pathway.web.CoursePage.DoctorsPart;
import org.samspel.pathway.web.CoursePage.EndedPart;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.Cited;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the page of a course together. */
@Component
class CoursePages {
    private final CourseStages stages;
    private final StatementReading statements;
    private final StatementWords words;
    private final StageLines stageLines;
    private final PreventionParts preventions;
    private final PersonHeaders headers;

    CoursePages(
            CourseStages stages,
            StatementReading statements,
            StatementWords words,
            StageLines stageLines,
            PreventionParts preventions,
            PersonHeaders headers) {
        this.stages = stages;
        this.statements = statements;
        this.words = words;
        this.stageLines = stageLines;
        this.preventions = preventions;
        this.headers = headers;
    }

    /**
     * @param typed what was typed about the prevention, and what is wrong with it
     */
    CoursePage of(
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            String receipt,
            Typed typed,
            FormErrors errors) {
        var course = view.course();
        var kept = stages.agreed(actor, course);
        var stated = statements.ofCourse(actor, course);
        return new CoursePage(
                page,
                headers.of(actor, course.person(), page),
                new Link(
                        AgreementLinks.version(kept.slug(), kept.number()),
                        page.text("pathway.under", kept.title(), kept.number())),
                receipt,
                view.departure().map(it -> DepartureWords.of(page, it)).orElse(""),
                stageLines.of(page, course),
                course.isOpen() ? asks(page, course, kept) : List.of(),
                CourseFactLines.of(page, view.agreed(), course),
                lines(page, actor, view, stated.stream().filter(CoursePages::isMilestone)),
                lines(page, actor, view, stated.stream().filter(CoursePages::isDiagnosis)),
                doctors(page, actor, view, stated),
                course.isOpen() ? ways(page, course) : List.of(),
                course.endedOn().map(_ -> ended(page, course, kept)),
                preventions.of(page, actor, view, typed, errors));
    }

    private static boolean isMilestone(Statement statement) {
        return statement.stated() instanceof Stated.Milestone;
    }

    private static boolean isDiagnosis(Statement statement) {
        return statement.stated() instanceof Stated.Diagnosis;
    }

    private static List<Link> asks(PageContext page, Course course, AgreementVersion kept) {
        return kept.course().stages().stream()
                .map(Stage::asked)
                .flatMap(List::stream)
                .distinct()
                .map(
                        fact ->
                                new Link(
                                        PathwayLinks.state(course.id(), fact.code()),
                                        page.text("pathway.state." + fact.code() + ".way")))
                .toList();
    }

    private static List<Link> ways(PageContext page, Course course) {
        return List.of(
                new Link(
                        PathwayLinks.state(course.id(), "diagnosis"),
                        page.text("pathway.state.diagnosis.way")),
                new Link(PathwayLinks.edit(course.id()), page.text("pathway.next.course.edit")),
                new Link(PathwayLinks.exit(course.id()), page.text("pathway.exit.way")));
    }

    private List<StatementLine> lines(
            PageContext page, Actor.Staff actor, CourseView view, Stream<Statement> some) {
        return words.lines(
                page,
                view.agreed(),
                some.toList(),
                one -> statements.mayState(actor, view.agreed(), one.stated()));
    }

    private List<DoctorsPart> doctors(
            PageContext page, Actor.Staff actor, CourseView view, List<Statement> stated) {
        var parts = new ArrayList<DoctorsPart>();
        for (var fact : view.agreed().facts()) {
            if (fact.kind() instanceof FactKind.DoctorsStatement(var roles)) {
                var ofFact = stated.stream().filter(one -> isAbout(one, fact)).toList();
                parts.add(
                        new DoctorsPart(
                                fact.label().in(page.locale()),
                                fact.help().map(it -> it.in(page.locale())).orElse(""),
                                now(page, ofFact),
                                DoctorWords.who(page, roles),
                                lines(page, actor, view, ofFact.reversed().stream()),
                                view.course().isOpen()
                                                && statements.mayState(
                                                        actor,
                                                        view.agreed(),
                                                        new Stated.ByDoctor(fact.name(), true))
                                        ? Optional.of(
                                                new Link(
                                                        PathwayLinks.state(
                                                                view.course().id(), fact.name()),
                                                        page.text("pathway.doctor.way")))
                                        : Optional.empty()));
            }
        }
        return parts;
    }

    private static boolean isAbout(Statement statement, FactDefinition fact) {
        return statement.stated() instanceof Stated.ByDoctor(var name, var _)
                && name.equals(fact.name());
    }

    /** The latest that stands; what nobody states is no "no". */
    private static String now(PageContext page, List<Statement> ofFact) {
        return ofFact.reversed().stream()
                .filter(Statement::stands)
                .findFirst()
                .map(Statement::stated)
                .map(
                        it ->
                                it instanceof Stated.ByDoctor(var _, var holds) && holds
                                        ? "pathway.doctor.yes"
                                        : "pathway.doctor.no")
                .map(page::text)
                .orElseGet(() -> page.text("pathway.doctor.unknown"));
    }

    private static EndedPart ended(PageContext page, Course course, AgreementVersion kept) {
        var reason = course.exit().flatMap(exit -> kept.course().exit(exit.reason()));
        var day = page.text("pathway.ended.on", page.date(course.endedOn().orElseThrow()));
        return new EndedPart(
                reason.map(it -> day + ": " + it.label().in(page.locale())).orElse(day),
                course.exit().map(exit -> exit.words()).orElse(""),
                reason.map(
                        it ->
                                new Link(
                                        AgreementLinks.clause(
                                                kept.slug(), kept.number(), it.clause()),
                                        Cited.clause(it.clause()))));
    }
}
