package org.samspel.pathway.web;

import org.samspel.pathway.web.ChangeWords.Change;
import org.samspel.pathway.web.ExplanationWords.FactLine;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * What the agreement says, and what the clinician makes of it.
 *
 * @param lead the agreement with its version
 * @param suggestion what it suggests, if it does
 * @param missing what must be assessed first, where no rule answers
 * @param notice what stands above: decided already, superseded, or that the agreement cannot answer
 * @param others the rules that did not answer
 * @param newest what the version in force would say, where it says something else
 */
public record DecisionPage(
        PageContext page,
        PersonHeader person,
        String lead,
        Optional<SuggestionLines> suggestion,
        Optional<Notice> notice,
        List<MissingLine> missing,
        boolean open,
        List<FactLine> because,
        List<Change> changes,
        List<RuleLine> others,
        Optional<NewestLine> newest,
        Link assess,
        ChoiceForm choice) {

    /** How many changes are shown before the rest is folded. */
    private static final int CHANGES_SHOWN = 4;

    /**
     * @param rule where it stands: the clause with its address, and the rule's number
     * @param units who answers, and by when
     * @param also what is to be done beside it
     * @param services what the catalogue says of where it leads
     */
    public record SuggestionLines(
            Link clause,
            Link rule,
            String sentence,
            String units,
            Optional<String> also,
            List<Link> services) {}

    /**
     * What must be known first.
     *
     * @param who who may say it, where an assessment does not ask; perhaps empty
     * @param way to say it, for who may
     */
    public record MissingLine(String label, String who, Optional<Link> way) {}

    /**
     * @param ways on from here
     */
    public record Notice(String title, String text, List<Link> ways) {}

    /**
     * @param version with its address
     * @param clause behind what it says; empty where none of its rules answers
     */
    public record NewestLine(Link version, String text, Optional<Link> clause) {}

    public record RuleLine(Link rule, String destination, String whyNot) {}

    public String title() {
        return page.text("pathway.decide.title");
    }

    public Link back() {
        return assess;
    }

    public List<Change> firstChanges() {
        return changes.stream().limit(CHANGES_SHOWN).toList();
    }

    public List<Change> moreChanges() {
        return changes.stream().skip(CHANGES_SHOWN).toList();
    }

    /** Whether another assessment can find out what is missing. */
    public boolean assessmentHelps() {
        return missing.stream().anyMatch(line -> line.who().isEmpty());
    }

    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "DecisionPage";
    }
}
