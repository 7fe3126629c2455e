package org.samspel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.decision.Comparison;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;
import org.samspel.kernel.BesideOthers;
import org.samspel.shell.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

@BesideOthers
class FactWordsTest {
    private final AgreementVersion version = AgreementFixtures.small();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DA | score | >= 50   | 50 eller mere
                    SV | score | >= 50   | 50 eller mer
                    EN | score | >= 50   | 50 or more
                    DA | leave | > 8     | mere end 8 uger
                    SV | leave | > 8     | mer än 8 veckor
                    EN | leave | > 8     | more than 8 weeks
                    DA | score | < 50    | under 50
                    DA | weeks | <= 12   | højst 12 uger
                    DA | weeks | [3..12] | mellem 3 og 12 uger
                    SV | weeks | (3..12] | mellan 4 och 12 veckor
                    EN | weeks | (3..12) | between 4 and 11 weeks
                    DA | weeks | (3..4]  | 4 uger
                    EN | weeks | [1..1]  | 1 week
                    """)
    void saysNumbersInTheReadersLanguage(
            Language language, String fact, String test, String words) {
        assertThat(words(language).test(fact(fact), number(test))).isEqualTo(words);
    }

    @Test
    void saysChoicesAndAnswersInTheReadersLanguage() {
        var none = new UnaryTest.Equal(new Value.Text("none"));
        var some = new UnaryTest.Equal(new Value.Text("some"));
        var either = new UnaryTest.AnyOf(List.of(none, some));
        var no = new UnaryTest.Equal(new Value.Bool(false));

        assertThat(words(Language.DA).test(fact("pain"), either)).isEqualTo("ingen eller nogen");
        assertThat(words(Language.SV).test(fact("pain"), new UnaryTest.Not(some)))
                .isEqualTo("inte viss");
        assertThat(words(Language.DA).test(fact("flag"), no)).isEqualTo("nej");
        assertThat(words(Language.EN).test(fact("flag"), new UnaryTest.IsNull()))
                .isEqualTo("not assessed");
        assertThat(words(Language.DA).label(fact("leave"))).isEqualTo("Syg");
    }

    @Test
    void saysValuesWithTheirUnits() {
        assertThat(words(Language.DA).value(fact("weeks"), number(14))).isEqualTo("14 uger");
        assertThat(words(Language.SV).value(fact("weeks"), number(1))).isEqualTo("1 vecka");
        assertThat(words(Language.EN).value(fact("leave"), number(0))).isEqualTo("0 weeks");
        assertThat(words(Language.EN).value(fact("score"), number(61))).isEqualTo("61");
    }

    @Test
    void givesEveryConditionOfTheDeliveredAgreementInEveryLanguage() {
        var delivered = AgreementFixtures.lowBackPain();
        for (var language : Language.values()) {
            for (var table : delivered.tables().values()) {
                for (var rule : table.rules()) {
                    for (var column = 0; column < table.inputs().size(); column++) {
                        var fact = delivered.fact(table.inputs().get(column).name()).orElseThrow();
                        assertThat(words(language).test(fact, rule.tests().get(column)))
                                .isNotBlank()
                                .doesNotContain("{", "\"", "noClearEffect", "notImproving");
                    }
                }
            }
        }
    }

    @Test
    void keepsFactsInStringsAndBack() {
        var written = Map.of("flag", "false", "weeks", "14", "pain", "some");

        var facts = FactValues.facts(version, written);

        assertThat(facts.value("flag")).contains(new Value.Bool(false));
        assertThat(facts.value("weeks")).contains(number(14));
        assertThat(facts.value("pain")).contains(new Value.Text("some"));
        assertThat(FactValues.written(facts)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"flag,yes", "weeks,12.5", "weeks,many", "pain,unbearable", "mood,good"})
    void refusesAValueThatTheFactDoesNotTakeAndDoesNotRepeatIt(String fact, String value) {
        assertThatThrownBy(() -> FactValues.facts(version, Map.of(fact, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(value);
    }

    private FactDefinition fact(String name) {
        return version.fact(name).orElseThrow();
    }

    private static FactWords words(Language language) {
        return new FactWords(AgreementFixtures.texts(language));
    }

    private static Value.Num number(long number) {
        return new Value.Num(BigDecimal.valueOf(number));
    }

    private static UnaryTest number(String written) {
        if (written.contains("..")) {
            var ends = written.substring(1, written.length() - 1).split("\\.\\.", 2);
            return new UnaryTest.Range(
                    number(Long.parseLong(ends[0])),
                    written.startsWith("["),
                    number(Long.parseLong(ends[1])),
                    written.endsWith("]"));
        }
        var parts = written.split(" ", 2);
        for (var comparison : Comparison.values()) {
            if (comparison.sign().equals(parts[0])) {
                return new UnaryTest.Compare(comparison, number(Long.parseLong(parts[1])));
            }
        }
        throw new IllegalArgumentException(written);
    }
}
