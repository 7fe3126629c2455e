package org.samspel.agreement.workshop.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.Revision;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * What went out, clause by clause, with what the parties answered.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param until the last day to answer, and how soon it is
 * @param parties who was asked, and whether they have answered
 */
public record ConsultationPage(
        PageContext page,
        @Nullable String lang,
        Revision revision,
        String title,
        Pill state,
        String until,
        List<Party> parties,
        List<Part> parts,
        Link back) {

    /** The agreement as a whole is shown to those who may answer for it, or read an answer. */
    public List<Part> partsShown() {
        return parts.stream()
                .filter(
                        part ->
                                part.text().isPresent()
                                        || part.answer().isPresent()
                                        || !part.answers().isEmpty())
                .toList();
    }

    /** To each of them. */
    public List<Link> contents() {
        return partsShown().stream()
                .map(part -> new Link("#" + part.anchor(), part.title()))
                .toList();
    }

    public record Party(String name, Pill state) {}

    /**
     * The agreement as a whole, or a clause.
     *
     * @param answer where the reader's party answers, if it may
     */
    public record Part(
            String anchor,
            String title,
            Optional<Content> text,
            Optional<Link> answer,
            List<AnswerLine> answers) {}

    /**
     * @param replyWay where the group replies, for the secretariat
     */
    public record AnswerLine(
            String party,
            Pill stance,
            String text,
            Optional<String> reply,
            Optional<Link> replyWay) {}
}
