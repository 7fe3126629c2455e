package org.samspel.followup.web;

import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.shell.Cited;
import org.samspel.shell.Texts;

/** What the rows of a report's tables are called. */
record RowNames(FollowUpReport.Names names, Texts texts) {
    String clause(String id) {
        return id.isEmpty()
                ? other()
                : Cited.clause(id) + " " + names.clauses().getOrDefault(id, "");
    }

    String party(String slug) {
        return names.parties().getOrDefault(slug, other());
    }

    String reason(String id) {
        var label = names.reasons().get(id);
        return label == null ? other() : label.getOrDefault(texts.language().code(), id);
    }

    /** The row of what the agreement does not name. */
    String other() {
        return texts.get("followup.other");
    }
}
