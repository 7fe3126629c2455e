package org.samspel.agreement;

import org.samspel.content.LanguageTexts;
import org.samspel.decision.Type;
import org.samspel.kernel.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that an assessment under the agreement finds out; an input of its tables. */
public record FactDefinition(
        String name,
        LanguageTexts label,
        Optional<LanguageTexts> help,
        FactKind kind,
        Optional<String> source,
        Optional<Threshold> threshold) {

    /** A cut-off that the tables use, with the id of where it comes from. */
    public record Threshold(int value, Optional<String> source, Optional<String> toVerify) {}

    /** How a fact is found out. */
    public sealed interface FactKind {
        /** Yes, no or not assessed; not assessed is never read as no. */
        record RedFlag() implements FactKind {}

        /** Derived: yes if any red flag is, no if all are not, otherwise unknown. */
        record AnyRedFlag() implements FactKind {}

        /** Derived from the course's onset; in whole weeks. */
        record WeeksSinceOnset() implements FactKind {}

        /** Taken over from the latest answer to an instrument. */
        record InstrumentScore(String instrument) implements FactKind {}

        record YesNo() implements FactKind {}

        record Choice(List<Option> options) implements FactKind {}

        /**
         * What only a doctor may state, kept with the course and not with an assessment.
         *
         * @param statedBy the roles in which a doctor may
         */
        record DoctorsStatement(Set<Role> statedBy) implements FactKind {}

        /** A whole number. */
        record WholeNumber(int min, int max, LanguageTexts unit) implements FactKind {}
    }

    /** One of the answers to choose from. */
    public record Option(String value, LanguageTexts label) {}

    /** What the tables see of it. */
    public Type type() {
        return switch (kind) {
            case FactKind.RedFlag _,
                    FactKind.AnyRedFlag _,
                    FactKind.YesNo _,
                    FactKind.DoctorsStatement _ ->
                    Type.BOOLEAN;
            case FactKind.WeeksSinceOnset _, FactKind.InstrumentScore _, FactKind.WholeNumber _ ->
                    Type.NUMBER;
            case FactKind.Choice _ -> Type.TEXT;
        };
    }

    /** A red flag, or whether there is any. */
    public boolean isRedFlag() {
        return kind instanceof FactKind.RedFlag || kind instanceof FactKind.AnyRedFlag;
    }

    /** Whether the form of an assessment asks for it; the others are derived or taken over. */
    public boolean isAsked() {
        return switch (kind) {
            case FactKind.RedFlag _, FactKind.YesNo _, FactKind.Choice _, FactKind.WholeNumber _ ->
                    true;
            case FactKind.AnyRedFlag _,
                    FactKind.WeeksSinceOnset _,
                    FactKind.InstrumentScore _,
                    FactKind.DoctorsStatement _ ->
                    false;
        };
    }
}
