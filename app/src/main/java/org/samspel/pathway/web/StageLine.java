package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Happening;
import org.samspel.pathway.StageMark;
import org.samspel.shell.Cited;
import org.samspel.shell.Icon;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stage in the line of a course.
 *
 * @param when the day and what brought the course there, or that nothing has
 * @param state as in the style: {@code reached}, {@code current}, {@code passed} or {@code ahead}
 * @param clause of the agreement that defines it
 */
public record StageLine(String name, String when, String by, String state, Link clause) {
    public Icon icon() {
        return switch (state) {
            case "reached", "current" -> Icon.CHECK;
            case "passed" -> Icon.QUESTION;
            default -> Icon.DOT;
        };
    }

    /** {@code step} for where the course stands now, as assistive technology reads it. */
    public Optional<String> ariaCurrent() {
        return state.equals("current") ? Optional.of("step") : Optional.empty();
    }

    /**
     * @param units the unit of a happening, if it is known
     */
    static List<StageLine> of(
            PageContext page,
            AgreementVersion agreed,
            List<StageMark> marks,
            Function<Happening, Optional<Unit>> units) {
        var lines = new ArrayList<StageLine>();
        var passed = marks.stream().anyMatch(StageMark::current);
        for (var mark : marks) {
            lines.add(line(page, agreed, mark, passed, units));
            passed &= !mark.current();
        }
        return List.copyOf(lines);
    }

    private static StageLine line(
            PageContext page,
            AgreementVersion agreed,
            StageMark mark,
            boolean passed,
            Function<Happening, Optional<Unit>> units) {
        var stage = mark.stage();
        var clause =
                new Link(
                        AgreementLinks.clause(agreed.slug(), agreed.number(), stage.clause()),
                        Cited.clause(stage.clause()));
        var name = stage.name().in(page.locale());
        return mark.reachedBy()
                .map(
                        it ->
                                new StageLine(
                                        name,
                                        page.text(
                                                "pathway.stage.when",
                                                it.on(),
                                                page.text("pathway.stage.by." + it.what().code())),
                                        units.apply(it).map(Unit::fullName).orElse(""),
                                        mark.current() ? "current" : "reached",
                                        clause))
                .orElseGet(
                        () ->
                                new StageLine(
                                        name,
                                        page.text(
                                                passed
                                                        ? "pathway.stage.passed"
                                                        : "pathway.stage.ahead"),
                                        "",
                                        passed ? "passed" : "ahead",
                                        clause));
    }
}
