package org.samspel.organisation;

import org.samspel.content.ContentNode;

/** A row of an organisation file: which unit answers for a service, where and how long. */
record ResponsibilityRow(AgreedPeriod period, String service, String municipality, String unit) {
    /** The code that stands for all municipalities. */
    static final String ALL = "*";

    static ResponsibilityRow of(ContentNode node) {
        return new ResponsibilityRow(
                AgreedPeriod.of(node),
                node.text("service"),
                node.text("municipality"),
                node.text("unit"));
    }

    boolean isIn(String code) {
        return municipality.equals(ALL) || municipality.equals(code);
    }
}
