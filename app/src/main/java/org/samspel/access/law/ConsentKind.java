package org.samspel.access.law;

import org.samspel.organisation.Country;

import java.util.List;

/** What a consent is to. None of them stands in for another: a plan opens no records. */
public enum ConsentKind {
    /** Reading other providers’ unblocked data (lag 2022:913, 3 kap. 1–2 §§). */
    READING,
    /** Lifting an inner block for a unit (PDL 4 kap. 5 § a). */
    LIFTING_BLOCK,
    /** Handing data to a receiver (OSL 10 kap. 1 §; sundhedsloven § 41, stk. 1). */
    DISCLOSURE,
    /** Sharing what a plan needs, among those who take part in it. */
    PLAN,
    /** Looking up or handing over for something else than treatment (sundhedsloven §§ 42 d, 43). */
    OTHER_PURPOSE;

    /** Those that a rule of the country asks for, in order. */
    public static List<ConsentKind> in(Country country) {
        return switch (country) {
            case SE -> List.of(READING, LIFTING_BLOCK, DISCLOSURE, PLAN);
            case DK -> List.of(DISCLOSURE, PLAN, OTHER_PURPOSE);
        };
    }

    /** The key of its words. */
    public String key() {
        return "access.law.consent." + name();
    }
}
