package org.samspel.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an assumption is about: all assessments, or one person referred to one offer. */
public enum Measure {
    /** How often a year a person is assessed by the agreement. */
    ASSESSMENTS(false),
    /** In which share of them its answer is chosen. */
    FOLLOWED(true),
    HOURS(false),
    COST(false),
    /** How many the area can begin with in a month. */
    CAPACITY(false),
    /** Better beyond measurement error. */
    BETTER(true),
    FUNCTION(true),
    WORK(true),
    /** Days less on sick leave. */
    SICK_DAYS(false),
    /** Referred again within a year. */
    RE_REFERRED(true);

    public static final List<Measure> GENERAL = List.of(ASSESSMENTS, FOLLOWED);
    public static final List<Measure> OF_OFFERS =
            List.of(HOURS, COST, CAPACITY, BETTER, FUNCTION, WORK, SICK_DAYS, RE_REFERRED);

    private final boolean share;

    Measure(boolean share) {
        this.share = share;
    }

    /** Whether it is a share of 1, which people read and type in per cent. */
    public boolean isShare() {
        return share;
    }

    /** As in the parameter file and in the keys of texts: {@code sick-days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Measure> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
