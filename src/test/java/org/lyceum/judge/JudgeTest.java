package org.lyceum.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunResult;

class JudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "1|1|true", "1|1.0|false", "1|True|false", "0.3|0.30000000000000004|true", "0.3|0.31|false", "nan|nan|true",
        "0.0|-0.0|true", "inf|-inf|false", "[1, 2]|(1, 2)|false", "[1, 2]|[2, 1]|false", "{1, 2}|{2, 1}|true",
        "{'a': 1, 'b': 2}|{'b': 2, 'a': 1}|true", "{'a': 1}|{'a': 1.0}|false", "{0.3}|{0.30000000000000004}|true",
        "{1}|{True}|false", "[nan]|[nan]|true", "'a'|b'a'|false", "{0.3: 1}|{0.30000000000000004: 1}|true"
    })
    void shouldCompareByValueAndExactType(String expected, String actual, boolean agree) {
        assertThat(new Comparison(1e-9).agree(PythonLiteral.parse(expected), PythonLiteral.parse(actual)))
                .isEqualTo(agree);
    }

    @Test
    void shouldNeverAgreeWithAnObject() {
        PyValue object = new PyValue.Opaque("Yes");
        assertThat(new Comparison(0).agree(object, object)).isFalse();
    }

    @Test
    void shouldReadTheFullFormAndJudgeByIt() throws Exception {
        TestSuite suite = TestSuiteReader.read("""
                {"version": 1, "kind": "function", "setup": "a = 1", "compare": {"tolerance": 0.01},
                 "forbid": ["sorted"],
                 "tests": [
                  {"id": "one", "call": "f(1)", "expected": "1.5", "visible": false, "weight": 2, "messageKey": "hint"},
                  {"id": "two", "call": "f(None)", "raises": "ValueError"},
                  {"id": "three", "call": "f(2)", "stdout": "hi\\n"}]}
                """);
        assertThat(suite.forbid()).containsExactly("sorted");
        assertThat(suite.tests().getFirst().weight()).isEqualTo(2);
        assertThat(suite.tests().getFirst().call().setup()).isEqualTo("a = 1");
        Verdict verdict = Judge.verdict(suite, new RunResult(null, List.of(), List.of(
                result(new Outcome.Returned(new PyValue.Float(1.505)), ""),
                result(new Outcome.Raised("ValueError", "", List.of()), ""),
                result(new Outcome.Returned(new PyValue.None()), "hi  \n\n")), 3));
        assertThat(verdict.passed()).isTrue();
    }

    @Test
    void shouldFailWhenAForbiddenNameIsUsed() throws Exception {
        TestSuite suite = TestSuiteReader.read("[{\"name\": \"1\", \"call\": \"f()\", \"expected\": \"1\"}]");
        RunResult run = new RunResult(null, List.of("sorted"),
                List.of(result(new Outcome.Returned(PythonLiteral.parse("1")), "")), 3);
        Verdict verdict = Judge.verdict(suite, run);
        assertThat(verdict.tests().getFirst().passed()).isTrue();
        assertThat(verdict.passed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "[\\n{\"call\": \"f()\", \"expected\": \"[1\"}]|2|\"expected\" is not a Python literal: ']' is missing at character 3",
        "[\\n\\n{\"call\": \"f()\"}]|3|one of \"expected\", \"raises\" and \"stdout\" is needed",
        "{\"version\": 1,\\n\"test\": []}|2|unknown key \"test\"",
        "{\"version\": 1, \"tests\": []}|1|there are no tests",
        "{\"version\": 1,\\n\"kind\": \"mutants\", \"tests\": []}|1|\"function\" is missing",
        "{\"version\": 1, \"kind\": \"mutants\", \"function\": \"f\",\\n\"tests\": []}|2|there are no tests",
        "{\"version\": 1, \"kind\": \"mutants\", \"function\": \"f\", \"tests\": [\\n{\"program\": \"a\"}]}|2|\"accept\" is missing",
        "{\"version\": 1, \"kind\": \"mutants\", \"function\": \"f\", \"tests\": [\\n{\"program\": \"../a\", \"accept\": true}]}|2|\"../a\" is not a name",
        "{\"version\": 1, \"kind\": \"mutants\", \"function\": \"f\", \"tests\": [\\n{\"call\": \"f()\", \"expected\": \"1\"}]}|2|unknown key \"call\"",
        "{\"version\": 1, \"kind\": \"mutants\", \"function\": \"f\", \"maxCases\": 0.5, \"tests\": [{\"program\": \"a\", \"accept\": true}]}|1|\"maxCases\" must be a whole number from 1 to 200",
        "{\"version\": 1, \"kind\": \"mutants\", \"function\": \"f\", \"tests\": [{\"program\": \"a\", \"accept\": false}]}|1|at least one program must be accepted: else cases that are all wrong would pass",
        "{\"version\": 1, \"function\": \"f\", \"tests\": []}|1|unknown key \"function\""
    })
    void shouldNameTheLineWhenTheFileIsWrong(String json, int line, String reason) {
        assertThatThrownBy(() -> TestSuiteReader.read(json.replace("\\n", "\n")))
                .isInstanceOfSatisfying(TestSuiteException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.reason()).isEqualTo(reason);
                });
    }

    private static CallResult result(Outcome outcome, String stdout) {
        return new CallResult(outcome, stdout, false);
    }
}
