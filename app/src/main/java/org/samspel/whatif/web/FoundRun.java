package org.samspel.whatif.web;

import org.samspel.shell.PageContext;
import org.samspel.whatif.Estimate;
import org.samspel.whatif.WhatIf;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run has found, with the words to tell it in.
 *
 * @param currency of costs, three letters
 */
record FoundRun(
        PageContext page,
        WhatIf run,
        Estimate estimate,
        PlaceNames names,
        PayerNames payers,
        String currency) {

    Amounts amounts() {
        return new Amounts(page.texts());
    }

    /** The versions’ names over two columns, and the difference. */
    List<String> head(String first, String... more) {
        var head = new ArrayList<String>();
        head.add(first);
        head.add(page.text("whatif.version", run.comparedWith()));
        head.add(page.text("whatif.version", run.of().number()));
        head.add(page.text("whatif.difference"));
        head.addAll(List.of(more));
        return List.copyOf(head);
    }
}
