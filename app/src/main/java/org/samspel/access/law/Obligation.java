package org.samspel.access.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What whoever acts on a ruling has to do, and what has to be kept from view. */
public enum Obligation {
    /** HSLF-FS 2016:40, 4 kap. 9 §; refusals too. */
    LOG,
    /** The asker writes why, in words. */
    GIVE_REASON,
    NOTIFY_REVIEWER,
    /** A line in the person’s own view of the log. */
    NOTIFY_PERSON,
    /** It closes by itself; a banner says until when. */
    SHOW_TIME_LEFT,
    SHOW_ONLY_FACT,
    SHOW_ONLY_OWNER,
    SHOW_ONLY_INDISPENSABLE,
    /** What was handed out, to whom and when, is kept (PDL 3 kap. 11 §). */
    RECORD_DISCLOSURE,
    HIDE_ADDRESS,
    HIDE_UNIT_TRAIL,
    KEEP_OUT_OF_EXPORTS,
    KEEP_OUT_OF_NOTIFICATIONS;

    /** What a protected identity asks of everybody but the person. */
    static final Set<Obligation> OF_PROTECTED =
            Set.of(HIDE_ADDRESS, HIDE_UNIT_TRAIL, KEEP_OUT_OF_EXPORTS, KEEP_OUT_OF_NOTIFICATIONS);

    /** What a protected identity asks when the person looks: they know where they live. */
    static final Set<Obligation> OF_PROTECTED_SELF =
            Set.of(KEEP_OUT_OF_EXPORTS, KEEP_OUT_OF_NOTIFICATIONS);

    static final Set<Obligation> OF_EMERGENCY =
            Set.of(GIVE_REASON, NOTIFY_REVIEWER, NOTIFY_PERSON, SHOW_TIME_LEFT);

    static Set<Obligation> and(Set<Obligation> some, Obligation... others) {
        var all = EnumSet.copyOf(some);
        all.addAll(List.of(others));
        return Set.copyOf(all);
    }

    public String key() {
        return "access.law.obligation." + name();
    }
}
