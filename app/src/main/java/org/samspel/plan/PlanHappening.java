package org.samspel.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can happen to a plan. */
public enum PlanHappening {
    NEED_FOUND,
    /** The person asked for it, signed in. */
    WISHED,
    CONSENTED,
    DECLINED,
    PREPARED,
    CALLED,
    ANSWERED,
    MEETING_HELD,
    AGREED,
    REVIEW_BEGUN,
    FOLLOWED_UP,
    CLOSED,
    /** A row or the head: who has to know is told, and no line is added to the timeline. */
    CHANGED;

    /** Whether the person’s timeline tells it. */
    public boolean isTold() {
        return this != CHANGED && this != PREPARED && this != ANSWERED;
    }

    /** As in the timeline’s kinds: {@code joint-plan-agreed}. */
    public String kind() {
        return "joint-plan-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<PlanHappening> told() {
        return Arrays.stream(values()).filter(PlanHappening::isTold).toList();
    }
}
