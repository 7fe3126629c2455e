package org.samspel.access.web;

import org.samspel.access.Answers;
import org.samspel.access.Citations;
import org.samspel.access.law.NextStep;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.PersonId;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.ToldRefusals;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The page after a refusal: the rule, where it stands, and the lawful ways on. */
@Component
class WhyNot implements ToldRefusals {
    private final Answers answers;
    private final Citations citations;

    WhyNot(Answers answers, Citations citations) {
        this.answers = answers;
        this.citations = citations;
    }

    @Override
    public Optional<Page> page(PageContext page) {
        return answers.refused()
                .filter(refused -> refused.decision().ruling() instanceof Ruling.Refused)
                .map(refused -> page(page, refused));
    }

    private Page page(PageContext page, Answers.Answered refused) {
        var decision = refused.decision();
        var ways =
                decision.ruling() instanceof Ruling.Refused ruling
                        ? ruling.waysOn().stream()
                                .map(
                                        way ->
                                                way.steps().stream()
                                                        .map(
                                                                step ->
                                                                        step(
                                                                                page,
                                                                                refused.person(),
                                                                                step))
                                                        .toList())
                                .toList()
                        : List.<List<WhyNotPage.Step>>of();
        return Page.refused(
                "access/whyNot",
                new WhyNotPage(
                        page,
                        page.text(decision.rule().key()),
                        citations.of(page.actor().area(), decision.rule()),
                        page.text(decision.purpose().key()),
                        ways));
    }

    private static WhyNotPage.Step step(PageContext page, PersonId person, NextStep step) {
        return new WhyNotPage.Step(
                page.text(step.key()),
                address(person, step)
                        .map(to -> new Link(to, page.text("access.whyNot.do." + step))));
    }

    /** Where a step is taken, of those that are taken in Samspel. */
    private static Optional<String> address(PersonId person, NextStep step) {
        return switch (step) {
            case ASK_FOR_CONSENT, ASK_PERSON_TO_OPEN_BLOCK, ASK_BLOCKER_TO_LIFT ->
                    Optional.of("/people/" + person + "/access");
            case EMERGENCY_OPENING, SEE_OWNERS_FIRST ->
                    Optional.of("/people/" + person + "/access/emergency");
            case ESTABLISH_RELATION -> Optional.of("/people");
            case USE_COUNTS -> Optional.of("/follow-up");
            case STATE_NEED,
                    SEEK_ATTITUDE,
                    REQUEST_DISCLOSURE,
                    TRY_SECRECY,
                    ASK_DATA_PROTECTION_OFFICER ->
                    Optional.empty();
        };
    }
}
