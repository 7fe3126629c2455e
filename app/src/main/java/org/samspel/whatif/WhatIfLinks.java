package org.samspel.whatif;

import org.samspel.agreement.workshop.WorkshopLinks;

import java.util.UUID;

/** Addresses of runs. */
public final class WhatIfLinks {
    private WhatIfLinks() {}

    /**
     * A run on the page of its version.
     *
     * @param page as {@link WorkshopLinks} gives it
     */
    public static String run(String page, UUID run) {
        return page + "?run=" + run;
    }

    public static String cancel(String page, UUID run) {
        return page + "/" + run + "/cancel";
    }
}
