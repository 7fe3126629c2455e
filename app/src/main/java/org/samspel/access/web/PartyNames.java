package org.samspel.access.web;

import org.samspel.kernel.PartyId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names of the area’s parties. */
@Component
class PartyNames {
    private final Organisations organisations;

    PartyNames(Organisations organisations) {
        this.organisations = organisations;
    }

    String of(Collection<PartyId> ids, PageContext page) {
        var known = organisations.partiesById(page.actor().area());
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Party::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
