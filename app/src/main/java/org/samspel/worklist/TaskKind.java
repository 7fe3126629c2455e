package org.samspel.worklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is to be done about a referral or a plan. */
public enum TaskKind {
    ANSWER(false),
    /** Add what the receiver asked for. */
    SUPPLEMENT(false),
    /** The receiver has not answered in time. */
    CONTACT_RECEIVER(true),
    /** Nobody took the open referral up in time. */
    FOLLOW_UP_OPEN(true),
    /** The receiver has closed: send it on. */
    REDIRECT(false),
    START(false),
    /** Give the assessment, and hand back. */
    ASSESS(false),
    COMPLETE(false),
    CHOOSE_OTHER_WAY(true),
    READ_REDIRECT(true),
    READ_ANSWER(true),
    READ_START(true),
    READ_PLAN(true),
    READ_CLOSING_NOTE(true),
    /** A person asked for a joint plan. */
    ANSWER_PLAN_WISH(false),
    /** A unit was called to a meeting about a person’s plan. */
    ANSWER_PLAN_CALL(false),
    /** Whoever answers for a service of a plan says yes to it. */
    CONFIRM_PLAN_SERVICE(false),
    /** A plan is due to be followed up. */
    FOLLOW_UP_PLAN(false);

    private static final Set<TaskKind> OF_PLANS =
            EnumSet.of(ANSWER_PLAN_WISH, ANSWER_PLAN_CALL, CONFIRM_PLAN_SERVICE, FOLLOW_UP_PLAN);

    private final boolean notedByHand;

    TaskKind(boolean notedByHand) {
        this.notedByHand = notedByHand;
    }

    /** Whether the unit itself says that it is done; the others end with what happens. */
    public boolean isNotedByHand() {
        return notedByHand;
    }

    /** Whether it comes from a plan, and not from a referral. */
    public boolean isOfPlan() {
        return OF_PLANS.contains(this);
    }

    /** Whether all that is to be done is to read it. */
    public boolean isToRead() {
        return name().startsWith("READ_");
    }

    /** As in addresses and text keys: {@code choose-other-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
