package org.samspel.pathway.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * A course: where it stands, what was stated of it, and what can be done.
 *
 * @param lead the agreement with its version
 * @param receipt what was just done, or empty
 * @param gone that nothing new begins for the person, or empty
 * @param asks ways to say what nothing else tells
 * @param facts of the course
 * @param milestones that were stated
 * @param ways to change it and to end it, while it is open
 * @param ended when and why it ended, once it has
 * @param prevention what follows on its end
 */
public record CoursePage(
        PageContext page,
        PersonHeader person,
        Link lead,
        String receipt,
        String gone,
        List<StageLine> stages,
        List<Link> asks,
        List<Definition> facts,
        List<StatementLine> milestones,
        List<StatementLine> diagnoses,
        List<DoctorsPart> doctors,
        List<Link> ways,
        Optional<EndedPart> ended,
        Optional<PreventionPart> prevention) {

    /**
     * A fact that only a doctor may state.
     *
     * @param now what stands today, or that nothing does
     * @param who who may state it
     * @param way to state it, for who may
     */
    public record DoctorsPart(
            String label,
            String help,
            String now,
            String who,
            List<StatementLine> statements,
            Optional<Link> way) {}

    /**
     * @param clause of the reason, where there is one
     */
    public record EndedPart(String text, String words, Optional<Link> clause) {}

    /**
     * @param units who answers there
     * @param decided what was chosen already
     * @param way on, once something is decided and to be sent
     */
    public record PreventionPart(
            Link clause,
            String sentence,
            String units,
            Optional<String> decided,
            Optional<Link> way,
            ChoiceForm choice) {}

    public String title() {
        return page.text("pathway.course.title");
    }

    public Link back() {
        return new Link(person.href(), person.name());
    }

    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** Without what is said of the person: it must never reach a log. */
    @Override
    public String toString() {
        return "CoursePage";
    }
}
