package org.samspel.referral.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Preparation;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/** That the person can go there without a referral, and that it is kept as recommended. */
public record RecommendPage(
        PageContext page, PersonHeader person, Preparation.WithoutReferral found) {

    public Link back() {
        return new Link(
                "/assessments/" + found.routing().assessment().value(),
                page.text("referral.check.back"));
    }

    public String destination() {
        return AgreedWords.name(found.destination(), page);
    }

    public String routing() {
        return found.routing().id().value().toString();
    }

    public List<Definition> terms() {
        var clause =
                AgreedWords.clause(
                        found.agreement().slug(),
                        found.agreement().number(),
                        found.destination().clause());
        return List.of(
                new Definition(
                        page.text("referral.clause"),
                        page.text(
                                "referral.clause.of",
                                clause.words(),
                                found.agreement().title(),
                                Integer.toString(found.agreement().number())),
                        clause.href()));
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "RecommendPage";
    }
}
