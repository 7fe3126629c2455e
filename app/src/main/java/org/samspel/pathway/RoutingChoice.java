package org.samspel.pathway;

/** What a clinician chooses on an assessment. */
public sealed interface RoutingChoice {
    /** What the agreement suggests. */
    record Follow() implements RoutingChoice {}

    /**
     * Another destination, with the reason from which the next revision of the agreement learns.
     *
     * @param destination id of a destination of the agreement
     * @param reason id of a ready reason of the agreement; blank is refused
     * @param words free text, perhaps empty
     */
    record Otherwise(String destination, String reason, String words) implements RoutingChoice {
        @Override
        public String toString() {
            return "Otherwise";
        }
    }
}
