package org.samspel.decision.sql;

import org.samspel.decision.Expression;
import org.samspel.decision.Operator;
import org.samspel.decision.Type;

/** What a column looks at, as an expression over the columns of the population. */
final class ExpressionSql {

    private static final String SECONDS_OF_DAY = "86400";

    private final Dialect dialect;

    ExpressionSql(Dialect dialect) {
        this.dialect = dialect;
    }

    String of(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> Dialect.name(name.fact());
            case Expression.Literal(var value) -> "(" + ValueSql.of(value) + ")";
            case Expression.Negation(var operand) -> "(- " + of(operand) + ")";
            case Expression.Arithmetic(var left, var operator, var right) ->
                    arithmetic(left, operator, right);
        };
    }

    private String arithmetic(Expression left, Operator operator, Expression right) {
        var one = of(left);
        var other = of(right);
        if (left.type() == Type.DATE && right.type() == Type.DATE) {
            return "((" + one + " - " + other + ") * " + SECONDS_OF_DAY + ")";
        }
        if (left.type() == Type.DATE) {
            return moved(one, operator == Operator.SUBTRACT ? "(- " + other + ")" : other, right);
        }
        if (right.type() == Type.DATE) {
            return moved(other, one, left);
        }
        return operator == Operator.DIVIDE
                ? dialect.quotient(one, other)
                : "(" + one + " " + operator.sign() + " " + other + ")";
    }

    /** A date moved by a part of a day is the date on which that moment falls. */
    private static String moved(String day, String by, Expression duration) {
        return duration.type() == Type.YEARS_MONTHS
                ? "CAST(" + day + " + CAST(" + by + " AS INTEGER) * INTERVAL '1 month' AS DATE)"
                : "(" + day + " + CAST(floor(" + by + " / 86400.0) AS INTEGER))";
    }
}
