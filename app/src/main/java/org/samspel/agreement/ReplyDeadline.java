package org.samspel.agreement;

/** How long the receiver has to answer, with the clause that says so. */
public sealed interface ReplyDeadline {
    String clause();

    /**
     * @param workingDaysMax counted from the day after the referral was sent
     */
    record WorkingDays(int workingDaysMax, String clause) implements ReplyDeadline {}

    record Hours(int hoursMax, String clause) implements ReplyDeadline {}
}
