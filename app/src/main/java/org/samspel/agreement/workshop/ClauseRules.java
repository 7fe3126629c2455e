package org.samspel.agreement.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What holds for a clause before it is saved. */
public final class ClauseRules {
    static final int TITLE_LETTERS_MAX = 200;
    static final int TEXT_LETTERS_MAX = 20_000;

    private ClauseRules() {}

    static boolean isNumber(String number) {
        return number.matches("\\d{1,3}(\\.\\d{1,3})+");
    }

    /** The chapter that a number belongs to; 0 for what is no number. */
    public static int chapterOf(String number) {
        return isNumber(number) ? chapter(number) : 0;
    }

    /** The number before the first point, of what {@link #isNumber}. */
    static int chapter(String number) {
        return Integer.parseInt(number.split("\\.", 2)[0]);
    }

    /**
     * What must be put right, by the field: {@code number}, {@code title}, {@code text}.
     *
     * @param self the clause itself, which may keep its number
     */
    static Map<String, ClauseFault> faults(ClauseText clause, UUID self, Draft draft) {
        var faults = new LinkedHashMap<String, ClauseFault>();
        if (!isNumber(clause.number())) {
            faults.put("number", ClauseFault.NO_NUMBER);
        } else if (draft.base().chapters().stream()
                .noneMatch(chapter -> chapter.number() == chapter(clause.number()))) {
            faults.put("number", ClauseFault.NO_CHAPTER);
        } else if (draft.numbered(clause.number())
                .filter(other -> !other.id().equals(self))
                .isPresent()) {
            faults.put("number", ClauseFault.NUMBER_TAKEN);
        }
        if (clause.title().isBlank()) {
            faults.put("title", ClauseFault.EMPTY);
        } else if (clause.title().length() > TITLE_LETTERS_MAX) {
            faults.put("title", ClauseFault.TOO_LONG);
        }
        if (clause.text().isBlank()) {
            faults.put("text", ClauseFault.EMPTY);
        } else if (clause.text().length() > TEXT_LETTERS_MAX) {
            faults.put("text", ClauseFault.TOO_LONG);
        }
        return faults;
    }

    /** What is wrong with a field. */
    public enum ClauseFault {
        NO_NUMBER,
        NO_CHAPTER,
        NUMBER_TAKEN,
        EMPTY,
        TOO_LONG
    }
}
