package org.samspel.access.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What data are about, so that a consent or an assignment can speak of rehabilitation and not of
 * psychiatry. The wording of a topic is what a person reads when asked for consent.
 */
public enum DataCategory {
    /** Name, number, contacts, appointments: that there is a contact, not why. */
    ADMINISTRATIVE,
    GENERAL_CARE,
    REHABILITATION,
    PSYCHIATRY,
    ADDICTION,
    SOCIAL_SERVICES,
    WORK_ABILITY,
    COORDINATED_PLAN;

    /** The category that a row or a file names: {@code work-ability}; none is guessed. */
    public static Optional<DataCategory> named(String name) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(name)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    public String key() {
        return "access.law.category." + name();
    }
}
