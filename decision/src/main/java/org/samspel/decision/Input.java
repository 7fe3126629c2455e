package org.samspel.decision;

import java.util.List;

/**
 * An input column. {@code expression} is what it looks at; {@code allowed} holds for the values
 * that it may have when it is known, and is {@code -} when the table does not say.
 */
public record Input(String id, String label, Expression expression, UnaryTest allowed) {

    /** A column that looks at one fact. */
    public static Input ofFact(String id, String label, String fact, Type type, UnaryTest allowed) {
        return new Input(id, label, new Expression.Name(fact, type), allowed);
    }

    /** The name of the fact, or the text of the expression: {@code weight / 2}. */
    public String name() {
        return expression.text();
    }

    public Type type() {
        return expression.type();
    }

    public boolean isFact() {
        return expression instanceof Expression.Name;
    }

    /** The facts that it needs to be known, each once. */
    public List<String> factNames() {
        return expression.names().map(Expression.Name::fact).distinct().toList();
    }
}
