package org.samspel.decision.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.math.BigDecimal;

class UnaryTestParserTest {

    /** Each line: the entry, then for unknown, 3, 4, 5 and 12 whether it holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-               | yyyyy",
                "''              | yyyyy",
                "null            | ynnnn",
                "3               | nynnn",
                "3.00            | nynnn",
                "-3              | nnnnn",
                "< 4             | nynnn",
                "<=4             | nyynn",
                "> 4             | nnnyy",
                ">= 4            | nnyyy",
                "[3..5]          | nyyyn",
                "(3..5]          | nnyyn",
                "]3..5[          | nnynn",
                "[3..5)          | nyynn",
                "[-1 .. 3.5]     | nynnn",
                "3, > 5          | nynny",
                "3,null          | yynnn",
                "not(3)          | ynyyy",
                "not(< 4, [5..9])| ynyny",
                "not(null)       | nyyyy",
                "not (3, null)   | nnyyy",
            })
    void readsNumberEntries(String entry, String holds) throws Misread {
        var test = UnaryTestParser.parse(entry, Type.NUMBER);

        assertThat(answers(test, null, number(3), number(4), number(5), number(12)))
                .isEqualTo(holds);
        assertThat(UnaryTestParser.parse(test.text(), Type.NUMBER)).isEqualTo(test);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\"               | nynn",
                "\"a\", \"b\"        | nyyn",
                "not(\"a\",\"b\")    | ynny",
                "null,\"b\"          | ynyn",
                "\"a,b\"             | nnnn",
                "\"\\u0061\"         | nynn",
                "\"say \\\"hi\\\"\"  | nnny",
            })
    void readsTextEntries(String entry, String holds) throws Misread {
        var test = UnaryTestParser.parse(entry, Type.TEXT);

        assertThat(answers(test, null, text("a"), text("b"), text("say \"hi\""))).isEqualTo(holds);
        assertThat(UnaryTestParser.parse(test.text(), Type.TEXT)).isEqualTo(test);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true|nyn", "false|nny", "not(true)|yny", "true,false|nyy", "false,null|yny"})
    void readsBooleanEntries(String entry, String holds) throws Misread {
        var test = UnaryTestParser.parse(entry, Type.BOOLEAN);

        assertThat(answers(test, null, new Value.Bool(true), new Value.Bool(false)))
                .isEqualTo(holds);
        assertThat(UnaryTestParser.parse(test.text(), Type.BOOLEAN)).isEqualTo(test);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5..", "[5..]", "[5..1]", "(5..5]", "[5,6]", "5..6", "<", "< null", "\"a\"",
                        "true",
                "weeks", "5 weeks", "5weeks", "5 6", "5,", ",5", "not 5", "not(5", "not()",
                        "not(-)",
                "not(not(5))", "not(5),6", "-,5", "= 5", "!= 5", "+5", "1e3", "5.", "- 5",
                        "max(1,2)",
                "date(\"2026-01-01\")", "12345678901234567890123456789012345", "“5”"
            })
    void refusesWhatIsNotANumberEntry(String entry) {
        assertThatThrownBy(() -> UnaryTestParser.parse(entry, Type.NUMBER))
                .isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a", "a\"", "5", "> \"a\"", "[\"a\"..\"b\"]", "\"\\q\"", "“a”"})
    void refusesWhatIsNotATextEntry(String entry) {
        assertThatThrownBy(() -> UnaryTestParser.parse(entry, Type.TEXT))
                .isInstanceOf(Misread.class);
    }

    @Test
    void aLongTextIsNoBurden() throws Misread {
        var quoted = "\"" + "a".repeat(1_000_000) + "\"";

        assertThat(UnaryTestParser.parse(quoted, Type.TEXT).text()).isEqualTo(quoted);
    }

    private static String answers(UnaryTest test, @Nullable Value... facts) {
        var answers = new StringBuilder();
        for (var fact : facts) {
            answers.append(test.matches(fact) ? 'y' : 'n');
        }
        return answers.toString();
    }

    private static Value number(long number) {
        return new Value.Num(BigDecimal.valueOf(number));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
