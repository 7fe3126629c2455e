package org.samspel.pathway.web;

import org.samspel.pathway.web.ChangeWords.Change;
import org.samspel.pathway.web.ExplanationWords.FactLine;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
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
 */
public record DecisionPage(
        PageContext page,
        PersonHeader person,
        String lead,
        Optional<SuggestionLines> suggestion,
        Optional<Notice> notice,
        List<String> missing,
        boolean open,
        List<FactLine> because,
        List<Change> changes,
        List<RuleLine> others,
        Link assess,
        String action,
        List<Choice> destinations,
        List<Choice> reasons,
        Typed typed,
        FormErrors errors) {

    /** How many changes are shown before the rest is folded. */
    private static final int CHANGES_SHOWN = 4;

    /**
     * @param rule where it stands: the clause with its address, and the rule's number
     * @param units who answers, and by when
     * @param also what is to be done beside it
     */
    public record SuggestionLines(
            Link clause, Link rule, String sentence, String units, Optional<String> also) {}

    /**
     * @param ways on from here
     */
    public record Notice(String title, String text, List<Link> ways) {}

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

    /**
     * Whether the way to choose otherwise stands open, as it must when something is wrong there.
     */
    public boolean choosing() {
        return !errors.isEmpty() || typed.text("choice").equals("otherwise");
    }

    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "DecisionPage";
    }
}
