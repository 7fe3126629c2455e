package org.samspel.plan.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * A plan as staff read it.
 *
 * @param views what it is read as, in the words of the country
 * @param withdrawn whether the person took the consent back while it went on
 * @param parts its rows, kind by kind
 * @param about what holds for the whole
 * @param contacts whom the person can turn to by name
 * @param meeting when and where, and who comes
 * @param contract how complete it is as the patient contract; empty where it is not shown as one
 * @param steps what the reader can do now
 * @param versions those that were agreed, newest first
 */
public record PlanPage(
        PageContext page,
        PersonHeader header,
        String title,
        List<String> views,
        Pill status,
        Optional<Pill> followUp,
        boolean whole,
        boolean withdrawn,
        List<Part> parts,
        List<Definition> about,
        List<Definition> contacts,
        List<Definition> meeting,
        Optional<String> invitation,
        List<Check> contract,
        Steps steps,
        List<Link> versions,
        int version,
        List<ConflictRow> conflict,
        FormErrors errors) {

    /**
     * The rows of one kind.
     *
     * @param add where one is added; empty for who may not
     */
    public record Part(
            String kind, String title, String none, List<Row> rows, Optional<Link> add) {}

    /**
     * A row of the plan.
     *
     * @param owner who answers for it, or wrote it
     * @param facts beside the words
     * @param edit empty for who may not
     * @param confirm where the reader’s organisation says yes to it, if it is asked to
     */
    public record Row(
            String id,
            int version,
            String words,
            String owner,
            List<Definition> facts,
            List<Pill> pills,
            String comment,
            Optional<Link> edit,
            Optional<String> confirm) {
        /** Without its words: they must never reach a log. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** One of the four parts of the patient contract, and whether it is there. */
    public record Check(String part, boolean there, String words) {
        @Override
        public String toString() {
            return "Check[" + there + "]";
        }
    }

    /**
     * What can be done now.
     *
     * @param says where the plan stands, in a sentence
     * @param ways pages to go to, the main one first
     * @param buttons what is done at once
     */
    public record Steps(
            String says,
            List<Link> ways,
            List<Button> buttons,
            boolean asksHeld,
            boolean asksAgreed) {}

    /** A button that takes a step. */
    public record Button(String action, String words, String name, String value, String kind) {}

    public String href() {
        return header.href() + "/plan";
    }

    public Link back() {
        return new Link(header.href(), page.text("plan.back.person"));
    }

    PlanPage with(FormErrors others) {
        return with(conflict, others);
    }

    PlanPage with(List<ConflictRow> rows) {
        return with(rows, errors);
    }

    private PlanPage with(List<ConflictRow> rows, FormErrors others) {
        return new PlanPage(
                page,
                header,
                title,
                views,
                status,
                followUp,
                whole,
                withdrawn,
                parts,
                about,
                contacts,
                meeting,
                invitation,
                contract,
                steps,
                versions,
                version,
                rows,
                others);
    }

    @Override
    public String toString() {
        return "PlanPage";
    }
}
