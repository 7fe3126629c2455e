package org.samspel.agreement.workshop;

import java.time.LocalDate;

/**
 * Where the work on a coming version stands. Whether an adopted version is coming, in force or
 * revised follows from its days ({@link org.samspel.agreement.Term}).
 */
public sealed interface Life {
    /** The mandate is written; no body has approved it yet. */
    record MandateWritten() implements Life {}

    /** The only state in which its text changes. */
    record Draft() implements Life {}

    /**
     * @param answersUntil the last day on which a party can answer
     */
    record InConsultation(LocalDate answersUntil) implements Life {}

    /**
     * @param step of the chain of bodies whose decision is next, counted from 1
     */
    record InApproval(int step) implements Life {}

    /** All bodies have approved; no day is set. */
    record Approved() implements Life {}

    /** It is a version now. */
    record Adopted() implements Life {}

    /** Given up before it was adopted. */
    record Archived() implements Life {}

    default boolean isDraft() {
        return this instanceof Draft;
    }

    /** Whether somebody still works on it. */
    default boolean isUnderWay() {
        return !(this instanceof Adopted || this instanceof Archived);
    }

    /** As in the database and in the keys of texts. */
    default String code() {
        return switch (this) {
            case MandateWritten _ -> "mandate";
            case Draft _ -> "draft";
            case InConsultation _ -> "consultation";
            case InApproval _ -> "approval";
            case Approved _ -> "approved";
            case Adopted _ -> "adopted";
            case Archived _ -> "archived";
        };
    }
}
