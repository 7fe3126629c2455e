package org.samspel.whatif.web;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;

/**
 * What a version would do: a run of it, the others, and the form of the next.
 *
 * @param lang of the agreement’s own words, where it is not the page’s
 * @param hindrance why no run can be begun now, for those who could
 * @param fault of the file of assumptions, in English
 * @param form for those who may begin a run
 */
public record WhatIfPage(
        PageContext page,
        String title,
        String agreement,
        @Nullable String lang,
        Link back,
        String address,
        Optional<String> hindrance,
        Optional<String> fault,
        Optional<RunView> run,
        List<Saved> saved,
        Optional<Form> form,
        FormErrors errors) {

    /** A run among the documents of the version. */
    public record Saved(Link link, String about, Pill state, boolean shown) {}

    /**
     * @param token pressing twice makes one run
     * @param opened whether the assumptions are unfolded
     */
    public record Form(
            String token,
            List<Choice> bases,
            Typed typed,
            List<AssumptionFields.Part> assumptions,
            boolean opened) {}
}
