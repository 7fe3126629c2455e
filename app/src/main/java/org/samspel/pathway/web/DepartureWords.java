package org.samspel.pathway.web;

import org.samspel.pathway.Departure;
import org.samspel.shell.PageContext;

/** Says that nothing new begins for a person, and why. */
final class DepartureWords {
    private DepartureWords() {}

    static String of(PageContext page, Departure departure) {
        return page.text(
                departure.died() ? "pathway.gone.died" : "pathway.gone.moved", departure.on());
    }
}
