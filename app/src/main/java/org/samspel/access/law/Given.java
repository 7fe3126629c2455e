package org.samspel.access.law;

import java.util.Set;

/**
 * How a person’s answer came about.
 *
 * @param enteredInRecord whether it stands in the record, as sundhedsloven § 42 asks
 */
public record Given(By by, How how, boolean enteredInRecord) {
    public enum By {
        PERSON,
        GUARDIAN,
        REPRESENTATIVE
    }

    public enum How {
        WRITTEN,
        /** Signed in, by the person’s own hand. */
        ELECTRONIC,
        ORAL,
        /** Understood from what the person did. */
        IMPLIED
    }

    private static final Set<How> IN_WRITING = Set.of(How.WRITTEN, How.ELECTRONIC);

    boolean isInWriting() {
        return IN_WRITING.contains(how);
    }

    boolean isExpress() {
        return how != How.IMPLIED;
    }
}
