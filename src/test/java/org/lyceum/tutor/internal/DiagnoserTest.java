package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lyceum.tutor.internal.DiagnosisKind.*;
import static org.lyceum.tutor.internal.Samples.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.EditKind;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;

class DiagnoserTest {

    private static final TestCase SIX = visible("total([1, 2, 3])", number(6));

    private static Diagnosis diagnose(String source, Verdict verdict) {
        return Diagnoser.diagnose(new Facts(task(SIX), source, verdict, null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "SyntaxError | expected ':' | if x | MISSING_COLON",
        "SyntaxError | invalid syntax | while x < 3 | MISSING_COLON",
        "SyntaxError | '(' was never closed | print(1 | BRACKET_NOT_CLOSED",
        "SyntaxError | unmatched ')' | print(1)) | BRACKET_NOT_CLOSED",
        "SyntaxError | closing parenthesis ']' does not match opening parenthesis '(' | (1] | BRACKET_NOT_CLOSED",
        "SyntaxError | unterminated string literal (detected at line 1) | x = 'a | QUOTE_NOT_CLOSED",
        "IndentationError | expected an indented block after 'if' statement on line 3 | x = 1 | INDENTATION",
        "TabError | inconsistent use of tabs and spaces in indentation | x = 1 | INDENTATION",
        "SyntaxError | invalid syntax. Maybe you meant '==' or ':=' instead of '='? | if x = 1: | EQUALS_SIGN",
        "SyntaxError | invalid syntax | x = = 1 | SYNTAX"
    })
    void shouldNameASyntaxErrorByPythonsMessageOrTheLine(String type, String message, String line, DiagnosisKind kind) {
        assertThat(diagnose(line, syntax(type, message, 1))).isEqualTo(Diagnosis.of(kind, 1));
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                arguments(raised("NameError", "name 'reslt' is not defined", 2), MISSPELT_NAME, 2,
                        List.of("reslt", "result")),
                arguments(raised("NameError", "name 'lenn' is not defined", 2), MISSPELT_NAME, 2, List.of("lenn", "len")),
                arguments(raised("NameError", "name 'quux' is not defined", 2), UNKNOWN_NAME, 2, List.of("quux")),
                arguments(raised("UnboundLocalError", "cannot access local variable 'x' where", 3), UNBOUND_NAME, 3,
                        List.of("x")),
                arguments(raised("AttributeError", "'str' object has no attribute 'lowr'", 2), MISSPELT_METHOD, 2,
                        List.of("lowr")),
                arguments(raised("AttributeError", "'int' object has no attribute 'quux'", 2), UNKNOWN_METHOD, 2,
                        List.of("quux")),
                arguments(raised("AttributeError", "'NoneType' object has no attribute 'append'", 2), NONE_USED, 2,
                        List.of()),
                arguments(raised("TypeError", "total() takes 2 positional arguments but 1 was given"),
                        WRONG_PARAMETERS, 1, List.of("total")),
                arguments(raised("TypeError", "can only concatenate str (not \"int\") to str", 2), MIXED_TYPES, 2,
                        List.of()),
                arguments(raised("TypeError", "'int' object is not iterable", 2), TYPE_ERROR, 2, List.of()),
                arguments(raised("IndexError", "list index out of range", 2), INDEX_ERROR, 2, List.of()),
                arguments(raised("KeyError", "'secret'", 2), KEY_ERROR, 2, List.of()),
                arguments(raised("ZeroDivisionError", "division by zero", 2), DIVISION_BY_ZERO, 2, List.of()),
                arguments(raised("RecursionError", "maximum recursion depth exceeded", 2, 2, 2), RECURSION, 2, List.of()),
                arguments(raised("RuntimeError", "dictionary changed size during iteration", 2),
                        CHANGED_WHILE_LOOPING, 2, List.of()),
                arguments(raised("ValueError", "invalid literal", 2), VALUE_ERROR, 2, List.of()),
                arguments(raised("OverflowError", "too large", 2), EXCEPTION, 2, List.of("OverflowError")));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void shouldNameAnExceptionWithItsLineAndTheLearnersNames(
            Outcome outcome, DiagnosisKind kind, int line, List<String> names) {
        Diagnosis diagnosis = diagnose("def total(numbers):\n    result = 0\n    return result", verdict(failed(SIX, outcome)));

        assertThat(diagnosis).isEqualTo(new Diagnosis(kind, kind, line, names));
    }

    @Test
    void shouldSayThatTheFunctionIsMissingWhenAnotherNameIsDefined() {
        assertThat(diagnose("def totl(numbers):\n    return 0",
                        verdict(failed(SIX, raised("NameError", "name 'total' is not defined. Did you mean: 'totl'?")))))
                .isEqualTo(Diagnosis.of(MISSING_ENTRY, 0, "total"));
    }

    @Test
    void shouldNameAnEndlessLoopWithTheOnlyWhile() {
        assertThat(diagnose("def total(n):\n    while n:\n        pass", verdict(failed(SIX, stopped(Outcome.Reason.CPU)))))
                .isEqualTo(Diagnosis.of(ENDLESS_LOOP, 2));
        assertThat(diagnose("x", verdict(failed(SIX, stopped(Outcome.Reason.WALL)))).kind()).isEqualTo(ENDLESS_LOOP);
        assertThat(diagnose("x", verdict(failed(SIX, stopped(Outcome.Reason.MEMORY)))).kind()).isEqualTo(MEMORY);
        assertThat(diagnose("exit()", verdict(failed(SIX, stopped(Outcome.Reason.EXIT)))))
                .isEqualTo(Diagnosis.of(EXITS, 1));
        assertThat(diagnose("x", verdict(failed(SIX, stopped(Outcome.Reason.FAULT)))).kind()).isEqualTo(OTHER);
    }

    @Test
    void shouldTellPrintedFromReturned() {
        String source = "def total(numbers):\n    print(sum(numbers))";

        assertThat(diagnose(source, verdict(failed(SIX, returned(none()), "6\n"))))
                .isEqualTo(Diagnosis.of(PRINTED_INSTEAD_OF_RETURNED, 2));
        assertThat(diagnose(source, verdict(failed(SIX, returned(none()), "7\n"))).kind()).isEqualTo(RETURNS_NOTHING);
    }

    @Test
    void shouldNotSayThatNothingIsReturnedWhenNoneIsReturnedOnPurpose() {
        String source = "def total(numbers):\n    if not numbers:\n        return None\n    return None";

        assertThat(diagnose(source, verdict(failed(SIX, returned(none())))).kind()).isEqualTo(OTHER);
    }

    @Test
    void shouldNameTheTypesOfAnAnswerThatOnlyLooksRight() {
        assertThat(diagnose("", verdict(failed(SIX, returned(text("6"))))))
                .isEqualTo(Diagnosis.of(WRONG_TYPE, 0, "type:str", "type:int"));
        TestCase pair = visible("total([])", list(number(1), number(2)));
        assertThat(diagnose("", verdict(failed(pair, returned(tuple(number(1), number(2)))))))
                .isEqualTo(Diagnosis.of(WRONG_TYPE, 0, "type:tuple", "type:list"));
    }

    @Test
    void shouldSeeAReversedOrderAndDifferencesOfCaseAndSpace() {
        TestCase order = visible("total([])", list(number(1), number(2)));
        TestCase word = visible("total([])", text("Yes"));

        assertThat(diagnose("", verdict(failed(order, returned(list(number(2), number(1)))))).kind())
                .isEqualTo(ORDER_REVERSED);
        assertThat(diagnose("", verdict(failed(word, returned(text("yes "))))).kind()).isEqualTo(TEXT_DETAILS);
        assertThat(diagnose("", verdict(failed(word, returned(text("no"))))).kind()).isEqualTo(OTHER);
    }

    @Test
    void shouldNameAMissingAndAWrongException() {
        TestCase wanted = raising("total(None)", "ValueError");

        assertThat(diagnose("", verdict(failed(wanted, returned(number(0))))))
                .isEqualTo(Diagnosis.of(MISSING_EXCEPTION, 0, "ValueError"));
        assertThat(diagnose("", verdict(failed(wanted, raised("EOFError", "", 1)))))
                .isEqualTo(Diagnosis.of(WRONG_EXCEPTION, 1, "EOFError", "ValueError"));
    }

    @Test
    void shouldNameAForbiddenNameAndAFloodOfOutput() {
        assertThat(diagnose("x = 1\nsorted(x)", new Verdict(null, List.of("sorted"), List.of(failed(SIX, returned(number(6)))), 1)))
                .isEqualTo(Diagnosis.of(FORBIDDEN_NAME, 2, "sorted"));
        var flood = new org.lyceum.judge.TestVerdict(SIX, false, new CallResult(returned(number(1)), "…", true));
        assertThat(diagnose("print(1)", verdict(flood))).isEqualTo(Diagnosis.of(OUTPUT_FLOOD, 1));
    }

    @Test
    void shouldNameAChangedArgumentOnlyWhereItWasSeen() {
        Verdict verdict = verdict(failed(SIX, returned(number(5))));

        assertThat(Diagnoser.diagnose(new Facts(task(SIX), "", verdict, null, true)).kind()).isEqualTo(CHANGED_ARGUMENT);
        assertThat(Diagnoser.diagnose(new Facts(task(SIX), "", verdict, null, false)).kind()).isEqualTo(OTHER);
    }

    @Test
    void shouldTakeIdeaAndLineFromTheRepairWhenTheAnswerSaysNothing() {
        String source = RIGHT.replace("result = 0", "result = 1");
        var facts = new Facts(task(SIX), source, verdict(failed(SIX, returned(number(7)))),
                repair(source, "result = 1", "result = 0", EditKind.WRONG_INITIAL_VALUE), false);

        assertThat(Diagnoser.diagnose(facts)).isEqualTo(Diagnosis.of(WRONG_INITIAL_VALUE, 2));
    }

    @Test
    void shouldTakeTheIdeaFromTheExceptionAndTheLineFromTheRepair() {
        String source = "def total(numbers):\n    for i in range(len(numbers) + 1):\n        numbers[i]";
        var facts = new Facts(task(SIX), source, verdict(failed(SIX, raised("IndexError", "list index out of range", 3))),
                repair(source, " + 1", "", EditKind.WRONG_LOOP_BOUND), false);

        assertThat(Diagnoser.diagnose(facts)).isEqualTo(new Diagnosis(INDEX_ERROR, WRONG_LOOP_BOUND, 2, List.of()));
    }

    @Test
    void shouldPreferAVisibleFailingTest() {
        TestCase secret = hidden("total([9])", number(9));
        Verdict verdict = verdict(failed(secret, raised("KeyError", "'x'", 1)), failed(SIX, returned(text("6"))));

        assertThat(diagnose("", verdict).kind()).isEqualTo(WRONG_TYPE);
        assertThat(((Expectation.Value) new Facts(task(SIX), "", verdict, null, false).first().test().expected()).value())
                .isEqualTo(number(6));
    }
}
