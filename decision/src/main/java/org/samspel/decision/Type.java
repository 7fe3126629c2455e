package org.samspel.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of value that a column holds; {@code typeRef} is the name DMN has for it. */
public enum Type {
    NUMBER("number"),
    TEXT("string"),
    BOOLEAN("boolean"),
    DATE("date"),
    DAYS_TIME("days and time duration", "dayTimeDuration"),
    YEARS_MONTHS("years and months duration", "yearMonthDuration");

    private static final Pattern NUMBERS = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<String> typeRefs;

    Type(String... typeRefs) {
        this.typeRefs = List.of(typeRefs);
    }

    public String typeRef() {
        return typeRefs.getFirst();
    }

    /** Whether its values come one after the other, so that there are comparisons and ranges. */
    public boolean isOrdered() {
        return this != TEXT && this != BOOLEAN;
    }

    public static Optional<Type> of(String typeRef) {
        for (var type : values()) {
            if (type.typeRefs.contains(typeRef)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * A value of this type from its plain form, as a person or a data file writes it: {@code 12},
     * {@code hospital}, {@code true}, {@code 2026-03-01}, {@code P3D}, {@code P1Y6M}. Empty when
     * the text is no value of the type.
     */
    public Optional<Value> value(String plain) {
        return switch (this) {
            case NUMBER -> number(plain);
            case TEXT -> Optional.of(new Value.Text(plain));
            case BOOLEAN ->
                    switch (plain) {
                        case "true" -> Optional.of(new Value.Bool(true));
                        case "false" -> Optional.of(new Value.Bool(false));
                        default -> Optional.empty();
                    };
            case DATE -> date(plain);
            case DAYS_TIME -> Durations.daysTime(plain).map(Value.DaysTime::new);
            case YEARS_MONTHS -> Durations.months(plain).map(Value.YearsMonths::new);
        };
    }

    private static Optional<Value> number(String plain) {
        if (!NUMBERS.matcher(plain).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(plain);
        return Value.Num.fits(number) ? Optional.of(new Value.Num(number)) : Optional.empty();
    }

    private static Optional<Value> date(String plain) {
        if (!DAYS.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Value.Date(LocalDate.parse(plain)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
