package org.samspel.worklist.web;

import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * One task: why it is in the worklist, what makes it go away, and who of the unit has it.
 *
 * @param task what is to be done, and where
 * @param person name and age
 * @param due how soon, where the agreement sets a deadline
 * @param reasons event, rule, clause, deadline and end, in words
 * @param clauseLanguage of the clause's own words
 * @param holder a sentence: who has it since when
 * @param colleagues whom it can be given to, the whole unit last
 * @param noteAction where the unit says that it is done, where it can
 * @param done when it was done; then it cannot be handed over
 * @param conflict both versions, when someone else was faster; else empty
 */
public record WhyPage(
        PageContext page,
        Link task,
        Link person,
        Optional<WorklistPage.Due> due,
        List<Definition> reasons,
        Link clause,
        String clauseTitle,
        String clauseLanguage,
        String holder,
        List<Choice> colleagues,
        String chosen,
        String giveAction,
        Optional<String> noteAction,
        int version,
        Optional<String> done,
        FormErrors errors,
        List<ConflictRow> conflict) {

    public Link back() {
        return new Link("/", page.text("worklist.title"));
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "WhyPage";
    }

    /** The way to where it is done. */
    public String openWords() {
        return page.text(
                task.href().startsWith("/people/")
                        ? "worklist.why.open.plan"
                        : "worklist.why.open");
    }
}
