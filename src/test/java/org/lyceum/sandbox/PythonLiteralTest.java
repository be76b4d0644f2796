package org.lyceum.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "None", "True", "0", "-5", "123456789012345678901234567890", "1.0", "-0.0", "1e-05", "0.0001", "1e+16",
        "1234567890123456.0", "5e-324", "1.7976931348623157e+308", "inf", "-inf", "nan", "''", "'a'", "\"it's\"",
        "'it\\'s \"so\"'", "'\\n\\t\\\\\\x00\\x7f'", "'é日😀'", "'\\ud800'", "b'a\\x00\\xff'", "[]", "[1, [2]]", "()",
        "(1,)", "(1, 2)", "{}", "{'a': 1, (1, 2): None}", "set()", "{1, 2}"
    })
    void shouldWriteWhatPythonPrintsWhenReadBack(String literal) {
        assertThat(PythonLiteral.write(PythonLiteral.parse(literal))).isEqualTo(literal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "0x_ff|255", "1_000|1000", "0b101|5", ".5|0.5", "5.|5.0", "'a' \"b\"|'ab'", "r'\\n'|'\\\\n'", "'''x'''|'x'",
        "frozenset({1})|{1}", "frozenset()|set()", "float('-inf')|-inf", "(1)|1", "[1, ]|[1]", "'\\x41\\101\\u0041'|'AAA'"
    })
    void shouldReadOtherForms(String text, String printed) {
        assertThat(PythonLiteral.write(PythonLiteral.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "[1, 2|5|']' is missing at character 6", "[1 2]|3|unexpected '2' at character 4", "foo|0|unknown name foo at character 1",
        "'abc|0|the string is not closed at character 1", "007|0|a whole number does not start with 0 at character 1",
        "<'Point'>|0|unexpected '<' at character 1", "1 +|2|unexpected '+' at character 3",
        "1__0|1|unexpected '_' at character 2", "0x|2|a digit is missing at character 3", "0b2|2|unexpected '2' at character 3",
        ".|0|unexpected '.' at character 1", "1e|1|unexpected 'e' at character 2", "١|0|unexpected '١' at character 1",
        "'\\x4'|3|hexadecimal digits expected at character 4", "b'é'|2|bytes hold ASCII characters only at character 3",
        "'a' b'b'|5|a string beside bytes at character 6", "set(None)|0|a set, list or tuple expected at character 1",
        "{1: 2, 3}|8|a value is missing for the key at character 9", "-'a'|0|a number must follow the sign at character 1"
    })
    void shouldSayWhereReadingFailed(String text, int offset, String message) {
        assertThatThrownBy(() -> PythonLiteral.parse(text))
                .isInstanceOfSatisfying(PythonLiteralException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @Test
    void shouldReadNumbersOfAnyLength() {
        String digits = "1".repeat(100_000);

        assertThat(PythonLiteral.parse("-0x" + digits)).isInstanceOf(PyValue.Int.class);
        assertThat(PythonLiteral.parse(digits)).isEqualTo(new PyValue.Int(new java.math.BigInteger(digits)));
        assertThat(PythonLiteral.parse(digits + ".5")).isEqualTo(new PyValue.Float(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "[inf, -inf, nan]|[float('inf'), float('-inf'), float('nan')]", "{frozenset({1}), frozenset()}|{frozenset({1}), frozenset()}",
        "{(1, frozenset({2})): {3}}|{(1, frozenset({2})): {3}}", "set()|set()", "[1.5, 'a', b'b', None]|[1.5, 'a', b'b', None]"
    })
    void shouldWriteSourceThatEvaluatesToTheValue(String literal, String source) {
        assertThat(PythonLiteral.expression(PythonLiteral.parse(literal))).isEqualTo(source);
    }

    @Test
    void shouldWriteHugeNumbersInSourceAsPythonReadsThem() {
        PyValue number = new PyValue.Int(java.math.BigInteger.TEN.pow(5000).negate());

        assertThat(PythonLiteral.expression(number)).startsWith("-0x");
        assertThat(PythonLiteral.parse(PythonLiteral.expression(number))).isEqualTo(number);
    }

    @Test
    void shouldRefuseWhenNestedTooDeeply() {
        assertThatThrownBy(() -> PythonLiteral.parse("[".repeat(100_000))).hasMessageContaining("nested too deeply");
    }
}
