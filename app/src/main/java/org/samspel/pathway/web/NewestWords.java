package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Destination;
import org.samspel.pathway.Suggestion;
import org.samspel.pathway.web.DecisionPage.NewestLine;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the version in force would say of what an older one decides. */
final class NewestWords {
    private NewestWords() {}

    static NewestLine line(PageContext page, Suggestion kept, Suggestion newest) {
        var agreed = newest.agreed();
        var where =
                Stream.concat(newest.destination().stream(), newest.also().stream())
                        .map((Destination to) -> to.name().in(page.locale()))
                        .collect(Collectors.joining(", "));
        var text =
                newest.rule().isPresent()
                        ? page.text("pathway.newest.says", where, kept.agreed().number())
                        : page.text("pathway.newest.silent", kept.agreed().number());
        return new NewestLine(
                new Link(
                        AgreementLinks.version(agreed.slug(), agreed.number()),
                        page.text("pathway.newest.version", agreed.number(), agreed.inForceFrom())),
                text,
                newest.rule()
                        .map(newest::clauseOf)
                        .filter(clause -> !clause.isEmpty())
                        .map(
                                clause ->
                                        new Link(
                                                AgreementLinks.clause(
                                                        agreed.slug(), agreed.number(), clause),
                                                Cited.clause(clause))));
    }
}
