package org.samspel.organisation.web;

import org.samspel.content.ContentFault;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;
import org.samspel.shell.PageContext;

import java.util.List;

/** What the content files gave: their faults, and the parties of the area. */
public record ContentPage(PageContext page, List<ContentFault> faults, List<Party> parties) {
    /** What a kind of party is called. */
    public String kind(PartyKind kind) {
        return page.text("organisation.kind." + kind);
    }
}
