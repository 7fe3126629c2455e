package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.shell.Choice;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;

/** The phases to choose from, the one by the onset first. */
final class PhaseChoices {
    private PhaseChoices() {}

    static List<Choice> of(PageContext page, AgreementVersion agreed) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", page.text("pathway.phase.byOnset")));
        agreed.phases()
                .forEach(
                        phase ->
                                choices.add(Choice.of(phase.id(), phase.name().in(page.locale()))));
        return List.copyOf(choices);
    }
}
