package org.samspel.plan.web;

import java.util.List;

/** What the form of a row carries along: what the row came from is not typed again. */
public final class Carried {
    public static final List<String> FIELDS =
            List.of("catalogue", "agreement", "agreementVersion", "clause", "referral");

    private Carried() {}
}
