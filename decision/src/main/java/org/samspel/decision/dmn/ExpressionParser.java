package org.samspel.decision.dmn;

import org.samspel.decision.Expression;
import org.samspel.decision.Operator;
import org.samspel.decision.Type;

import java.util.Map;

/** Reads what an input column looks at: a name, or simple arithmetic. */
final class ExpressionParser {

    private static final String EXPECTED =
            "the name of a fact, or +, -, * and / with names, numbers, dates and durations";

    private final Cursor cursor;
    private final String text;
    private final Map<String, Type> types;

    private ExpressionParser(String text, Map<String, Type> types) {
        this.cursor = new Cursor(text);
        this.text = text.strip();
        this.types = types;
    }

    /**
     * @param types of the facts
     */
    static Expression parse(String text, Map<String, Type> types) throws Misread {
        var parser = new ExpressionParser(text, types);
        var expression = parser.sum();
        if (!parser.cursor.atEnd()) {
            throw new Misread(parser.text, EXPECTED);
        }
        if (expression.names().findAny().isEmpty()) {
            throw new Misread(parser.text, "at least one fact");
        }
        return expression;
    }

    private Expression sum() throws Misread {
        var left = product();
        while (true) {
            if (cursor.took("+")) {
                left = operation(left, Operator.ADD, product());
            } else if (cursor.took("-")) {
                left = operation(left, Operator.SUBTRACT, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() throws Misread {
        var left = factor();
        while (true) {
            if (cursor.took("**")) {
                throw new Misread(text, EXPECTED);
            } else if (cursor.took("*")) {
                left = operation(left, Operator.MULTIPLY, factor());
            } else if (cursor.took("/")) {
                left = operation(left, Operator.DIVIDE, factor());
            } else {
                return left;
            }
        }
    }

    private Expression factor() throws Misread {
        if (cursor.took("(")) {
            var inner = sum();
            if (!cursor.took(")")) {
                throw new Misread(text, "a closing bracket");
            }
            return inner;
        }
        var literal = cursor.literal();
        if (literal != null) {
            return new Expression.Literal(literal);
        }
        if (cursor.took("-")) {
            var operand = factor();
            if (operand.type() == Type.DATE || !operand.type().isOrdered()) {
                throw new Misread(text, "a number or a duration after the minus sign");
            }
            return new Expression.Negation(operand);
        }
        var name = cursor.name();
        if (name == null) {
            throw new Misread(text, EXPECTED);
        }
        var type = types.get(name);
        if (type == null) {
            throw new Misread(text, "input data that says the type of " + name);
        }
        return new Expression.Name(name, type);
    }

    private Expression operation(Expression left, Operator operator, Expression right)
            throws Misread {
        if (operator.result(left.type(), right.type()).isEmpty()) {
            throw new Misread(
                    text,
                    "no "
                            + left.type().typeRef()
                            + " "
                            + operator.sign()
                            + " "
                            + right.type().typeRef());
        }
        return new Expression.Arithmetic(left, operator, right);
    }
}
