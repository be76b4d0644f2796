package org.lyceum.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.retrieval.Citation;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageSource;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LucenePassageIndexTest {

    private final List<Passage> passages = new ArrayList<>();
    private final LucenePassageIndex index = index(() -> List.copyOf(passages));

    static LucenePassageIndex index(PassageSource source) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("source", source);
        return new LucenePassageIndex(beans.getBeanProvider(PassageSource.class));
    }

    private void add(String key, Language language, String heading, String text, String... questions) {
        passages.add(new Passage(key, language, "Lesson", heading, text, List.of(questions)));
    }

    private List<String> keys(Language language, String words, SearchScope scope, int limit) {
        return index.search(language, words, scope, limit).stream()
                .map(hit -> hit.passage().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Dictionaries and their keys | how do I loop over a dictionary | Functions",
        "ES | Los diccionarios y sus claves | recorrer un diccionario con su clave | Las funciones",
        "PT | Dicionários e suas chaves | percorrer um dicionário | Funções",
        "FR | Les dictionnaires et leurs clés | parcourir un dictionnaire | Les fonctions",
        "DE | Wörterbücher und ihre Schlüssel | das Wörterbuch | Funktionen",
        "DE | Der Rückgabewert einer Funktion | Rückgabewerte von Funktionen | Listen",
        "ZH_CN | 字典与键 | 怎样遍历字典 | 函数的返回",
        "JA | 辞書とキーの使い方 | 辞書を調べたい | 関数の戻り値"
    })
    void shouldFindTheSectionByAnotherFormOfItsWords(Language language, String heading, String words, String other) {
        add("c/l#wanted", language, heading, "…");
        add("c/l#other", language, other, "…");
        index.rebuild();

        assertThat(keys(language, words, SearchScope.EVERYWHERE, 5)).first().isEqualTo("c/l#wanted");
    }

    @Test
    void shouldRankAHeadingAboveTheSameWordInRunningText() {
        add("c/l#text", Language.EN, "Budgets", "A slice is a part of a list.");
        add("c/l#heading", Language.EN, "A slice", "Budgets and lists.");
        index.rebuild();

        assertThat(keys(Language.EN, "slices", SearchScope.EVERYWHERE, 5)).containsExactly("c/l#heading", "c/l#text");
    }

    @Test
    void shouldStayInTheCourseAndPreferTheLesson() {
        add("a/one#loops", Language.EN, "Loops", "Repeat a step.");
        add("a/two#loops", Language.EN, "Loops", "Repeat a step.");
        add("b/one#loops", Language.EN, "Loops", "Repeat a step.");
        index.rebuild();

        assertThat(keys(Language.EN, "loop", SearchScope.around("a/two/exercise"), 5))
                .containsExactly("a/two#loops", "a/one#loops");
    }

    @Test
    void shouldAnswerInTheReadersLanguageWhenTheWordsAreEnglish() {
        add("c/l#return", Language.EN, "Return values", "A function hands a value back.");
        add("c/l#return", Language.JA, "戻り値", "関数は値を返します。");
        index.rebuild();

        Hit hit = index.search(Language.JA, "return value", SearchScope.course("c"), 3).getFirst();

        assertThat(hit.passage().heading()).isEqualTo("戻り値");
        assertThat(Citation.of(hit.passage()).path()).isEqualTo("/courses/c/l#return");
    }

    @Test
    void shouldFallBackToEnglishWhenThePassageIsNotTranslated() {
        add("c/l#return", Language.EN, "Return values", "A function hands a value back.");
        index.rebuild();

        assertThat(keys(Language.DE, "return", SearchScope.course("c"), 3)).containsExactly("c/l#return");
    }

    @Test
    void shouldTakeQuerySyntaxAsPlainWords() {
        add("c/l#return", Language.EN, "Return values", "A function hands a value back.");
        index.rebuild();

        assertThat(keys(Language.EN, "heading:* AND (return OR \"]^~?", SearchScope.EVERYWHERE, 3))
                .containsExactly("c/l#return");
        assertThat(keys(Language.EN, "*:* -[] ?", SearchScope.EVERYWHERE, 3)).isEmpty();
        assertThat(keys(Language.EN, "", SearchScope.EVERYWHERE, 3)).isEmpty();
    }

    @Test
    void shouldReadOnlyTheBeginningOfALongQuery() {
        add("c/l#return", Language.EN, "Return values", "A function hands a value back.");
        index.rebuild();

        String filling = "budget ".repeat(200_000);
        assertThat(keys(Language.EN, "return " + filling, SearchScope.EVERYWHERE, 3)).containsExactly("c/l#return");
        assertThat(keys(Language.EN, filling + "return", SearchScope.EVERYWHERE, 3)).isEmpty();
    }

    @Test
    void shouldFindNothingBeforeTheFirstBuildAndKeepTheOldIndexWhenABuildFails() {
        var failing = new AtomicReference<RuntimeException>();
        var guarded = index(() -> {
            if (failing.get() != null) {
                throw failing.get();
            }
            return passages;
        });
        add("c/l#return", Language.EN, "Return values", "…");
        assertThat(guarded.search(Language.EN, "return", SearchScope.EVERYWHERE, 3)).isEmpty();

        guarded.rebuild();
        failing.set(new IllegalStateException("planted"));
        assertThatThrownBy(guarded::rebuild).hasMessage("planted");

        assertThat(guarded.search(Language.EN, "return", SearchScope.EVERYWHERE, 3)).hasSize(1);
    }

    @Test
    void shouldShowTheNewPassagesAfterARebuild() {
        add("c/l#old", Language.EN, "Old slices", "…");
        index.rebuild();
        passages.clear();
        add("c/l#new", Language.EN, "New slices", "…");
        index.rebuild();

        assertThat(keys(Language.EN, "slice", SearchScope.EVERYWHERE, 3)).containsExactly("c/l#new");
    }
}
