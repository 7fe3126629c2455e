package org.samspel.agreement.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * One edition of a version, to be read.
 *
 * @param lang of the agreement’s own words, where it is not the page’s
 * @param lines which edition and which version, in the agreement’s language
 * @param contents to its parts
 * @param audiences for whom it can be read, the present one without an address
 * @param files the same to keep
 * @param others the other editions
 */
public record EditionPage(
        PageContext page,
        @Nullable String lang,
        String title,
        String kind,
        List<String> lines,
        Optional<String> notice,
        List<Link> contents,
        Content text,
        List<Link> audiences,
        List<Link> files,
        List<Link> others,
        String nav,
        Link back) {}
