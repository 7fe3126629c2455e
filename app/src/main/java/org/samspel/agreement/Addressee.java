package org.samspel.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a clause speaks to, so that each gets an edition with what concerns them. In a version’s
 * text an audience is a tag: {@code for-municipality}.
 */
public enum Addressee {
    /** General practice and those who treat beside it. */
    PRIMARY_CARE,
    MUNICIPALITY,
    /** Hospitals and other specialists. */
    SPECIALIST_CARE,
    /** Whom all of it is about. */
    PERSON;

    /** With what the tags of audiences begin; no other tag does. */
    static final String TAG = "for-";

    /** As in addresses: {@code primary-care}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String tag() {
        return TAG + code();
    }

    public static Optional<Addressee> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those who work by the agreement, each with a short edition of its own. */
    public static List<Addressee> working() {
        return Arrays.stream(values()).filter(one -> one != PERSON).toList();
    }
}
