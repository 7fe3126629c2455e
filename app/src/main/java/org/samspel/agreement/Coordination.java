package org.samspel.agreement;

/**
 * Who keeps a course together beside those who are responsible in turn.
 *
 * @param clause that says who it is
 * @param notesClause that says which notes they get: at the start, with the plan, at the end
 */
public record Coordination(Who who, String clause, String notesClause) {
    /** How the coordinator of a person is found. */
    public enum Who {
        /** The person's own general practice (in Denmark the <i>tovholder</i>). */
        OWN_PRACTICE,
        /** The unit of the person's named contact, else the unit that referred. */
        NAMED_CONTACT
    }
}
