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
        "<'Point'>|0|unexpected '<' at character 1", "1 +|2|unexpected '+' at character 3"
    })
    void shouldSayWhereReadingFailed(String text, int offset, String message) {
        assertThatThrownBy(() -> PythonLiteral.parse(text))
                .isInstanceOfSatisfying(PythonLiteralException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @Test
    void shouldRefuseWhenNestedTooDeeply() {
        assertThatThrownBy(() -> PythonLiteral.parse("[".repeat(100_000))).hasMessageContaining("nested too deeply");
    }
}
