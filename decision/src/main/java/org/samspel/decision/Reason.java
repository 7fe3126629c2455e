package org.samspel.decision;

import java.util.Optional;

/**
 * A fact beside what a rule asked of it.
 *
 * @param label the input's label
 * @param name the fact's name
 * @param value empty when the fact is unknown
 * @param entry what the rule asks, as written
 */
public record Reason(String label, String name, Optional<Value> value, String entry) {

    public boolean isUnknown() {
        return value.isEmpty();
    }
}
