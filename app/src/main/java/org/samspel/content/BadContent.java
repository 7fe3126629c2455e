package org.samspel.content;

import java.util.List;

/** A content file cannot be used; its loader reports the faults and goes on with the next file. */
public final class BadContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentFault> faults;

    public BadContent(List<ContentFault> faults) {
        super(faults.isEmpty() ? "unusable content" : faults.getFirst().toString());
        this.faults = List.copyOf(faults);
    }

    public BadContent(ContentFault fault) {
        this(List.of(fault));
    }

    public List<ContentFault> faults() {
        return faults;
    }
}
