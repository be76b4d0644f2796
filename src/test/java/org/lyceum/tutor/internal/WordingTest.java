package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

class WordingTest {

    /** How many names each kind brings along; none where it is not listed. */
    private static final Map<DiagnosisKind, List<String>> NAMES = Map.ofEntries(
            Map.entry(DiagnosisKind.MISSING_ENTRY, List.of("total")),
            Map.entry(DiagnosisKind.WRONG_PARAMETERS, List.of("total")),
            Map.entry(DiagnosisKind.FORBIDDEN_NAME, List.of("sorted")),
            Map.entry(DiagnosisKind.WRONG_TYPE, List.of("type:str", "type:int")),
            Map.entry(DiagnosisKind.MISSPELT_NAME, List.of("wrod", "word")),
            Map.entry(DiagnosisKind.UNKNOWN_NAME, List.of("wrod")),
            Map.entry(DiagnosisKind.UNBOUND_NAME, List.of("word")),
            Map.entry(DiagnosisKind.MISSPELT_METHOD, List.of("lowr")),
            Map.entry(DiagnosisKind.UNKNOWN_METHOD, List.of("quux")),
            Map.entry(DiagnosisKind.EXCEPTION, List.of("OverflowError")),
            Map.entry(DiagnosisKind.MISSES_WRONG_PROGRAM, List.of("ignores_ties", "trait:smaller:1:2")),
            Map.entry(DiagnosisKind.MISSES_HIDDEN_PROGRAM, List.of("cases", "trait:none")),
            Map.entry(DiagnosisKind.MISSING_EXCEPTION, List.of("ValueError")),
            Map.entry(DiagnosisKind.WRONG_EXCEPTION, List.of("EOFError", "ValueError")));

    private final Messages messages = new Messages();
    private final Wording wording = new Wording(messages);

    static Findings findings(DiagnosisKind kind, List<String> names, Set<String> secret) {
        return new Findings(Status.PROVEN, new Diagnosis(kind, kind, 3, names),
                new SourceLines.Spot(SourceLines.Place.LOOP, 2),
                new FailingCase("total([1])", "1", "2", false, false, FailingCase.Origin.TEST), "    result = 1",
                List.of(new Change(3, List.of("result = 1"), List.of("result = 0"))), null, secret, 8, 0, 5, 4,
                SearchEnd.COMPLETE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldWordEveryKindOnEveryRungWithoutAGap(Language language) {
        for (DiagnosisKind kind : DiagnosisKind.values()) {
            List<Hint.Step> steps =
                    wording.steps(findings(kind, NAMES.getOrDefault(kind, List.of()), Set.of()), 4, language);

            assertThat(steps).extracting(Hint.Step::rung).containsExactly(1, 2, 3, 4);
            assertThat(steps).allSatisfy(step -> assertThat(step.text())
                    .as("%s %s rung %s", language, kind, step.rung())
                    .isNotBlank()
                    .doesNotContain("{", "}", "!tutor"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldNameTheLearnersOwnNamesAsCode(Language language) {
        String idea = wording.steps(
                        findings(DiagnosisKind.MISSPELT_NAME, NAMES.get(DiagnosisKind.MISSPELT_NAME), Set.of()), 1, language)
                .getFirst().text();

        assertThat(Span.of(idea)).contains(new Span("wrod", true));
        assertThat(idea).doesNotContain("word");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldNameTypesInWordsOfTheLanguage(Language language) {
        String idea = wording.steps(
                        findings(DiagnosisKind.WRONG_TYPE, NAMES.get(DiagnosisKind.WRONG_TYPE), Set.of()), 1, language)
                .getFirst().text();

        assertThat(idea).contains(messages.get(language, "tutor.type.str"), messages.get(language, "tutor.type.int"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldSayHonestlyThatNothingIsProven(Language language) {
        Findings withheld = new Findings(Status.WITHHELD, Diagnosis.of(DiagnosisKind.OTHER, 0),
                new SourceLines.Spot(SourceLines.Place.FUNCTION, 0), null, "", List.of(), null, Set.of(), 8, 0, 500, 0, SearchEnd.COMPLETE);

        List<Hint.Step> steps = wording.steps(withheld, 0, language);

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.rung()).isZero();
            assertThat(step.text()).isEqualTo(messages.get(language, "tutor.withheld.hidden"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldTellAReplacedTotalInItsOwnWordsWithoutTheSignThatMendsIt(Language language) {
        List<Hint.Step> steps = wording.steps(
                findings(DiagnosisKind.REPLACED_NOT_ADDED, List.of(), Set.of("+=", "+")), 3, language);

        assertThat(steps.get(0).text()).startsWith(messages.get(language, "tutor.hint.replaced-not-added.idea"));
        assertThat(steps.get(1).text()).isEqualTo(messages.get(language, "tutor.hint.replaced-not-added.question"));
        assertThat(steps.get(2).text()).isEqualTo(messages.get(language, "tutor.hint.replaced-not-added.line"));
        assertThat(steps).allSatisfy(step -> assertThat(step.text()).doesNotContain("+"));
    }

    @Test
    void shouldHaveTheSameKeysInEveryLanguageAndAnIdeaForEveryKind() {
        Set<String> kinds = java.util.Arrays.stream(DiagnosisKind.values())
                .map(kind -> "tutor.hint." + kind.key() + ".idea")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds).allSatisfy(key -> assertThat(messages.has(key)).as(key).isTrue());
        for (HintRefused.Reason reason : HintRefused.Reason.values()) {
            assertThat(messages.has(reason.key())).as(reason.key()).isTrue();
        }
        for (SourceLines.Place place : SourceLines.Place.values()) {
            assertThat(messages.has("tutor.where." + place.name().toLowerCase(java.util.Locale.ROOT))).isTrue();
        }
    }

    @Test
    void shouldFallBackToGeneralWordsWhenItsOwnWouldGiveTheAnswerAway() {
        Findings leaking = findings(DiagnosisKind.WRONG_EXCEPTION, List.of("EOFError", "ValueError"), Set.of("ValueError"));

        String idea = wording.steps(leaking, 1, Language.EN).getFirst().text();

        assertThat(idea).startsWith(messages.get(Language.EN, "tutor.hint.other.idea")).doesNotContain("ValueError");
    }
}
