package org.lyceum.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SearchDocument.Kind;
import org.lyceum.retrieval.SearchHit;
import org.lyceum.retrieval.SearchSource;
import org.lyceum.retrieval.SiteSearch.Found;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LuceneSiteSearchTest {

    private final List<SearchDocument> documents = new ArrayList<>();
    private final LuceneSiteSearch search = search();

    private LuceneSiteSearch search() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("source", (SearchSource) () -> List.copyOf(documents));
        return new LuceneSiteSearch(beans.getBeanProvider(SearchSource.class));
    }

    private void add(Kind kind, String key, String group, Language language, String title, String text) {
        documents.add(new SearchDocument(kind, key, group, language, title, "Lesson", text, "", "courses/" + key));
    }

    private void add(String key, Language language, String title, String text) {
        add(Kind.LESSON, key, key, language, title, text);
    }

    private Found find(Language language, String words) {
        search.rebuild();
        return search.search(language, words, null, 10);
    }

    private static List<String> keys(Found found) {
        return found.hits().stream().map(hit -> hit.document().key()).toList();
    }

    private static String marked(List<SearchHit.Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> fragment.matched() ? "[" + fragment.text() + "]" : fragment.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Dictionaries and their keys | dictionery",
        "EN | Dictionaries and their keys | dict",
        "EN | Dictionaries and their keys | the dictionary",
        "ES | Llamadas al modelo | llamda",
        "PT | Funções que devolvem | funcoes",
        "FR | Le résumé d'un élève | resume",
        "DE | Die Rückgabewerte | rückgabewert",
        "DE | Die Rückgabewerte | ruckgabe",
        "ZH_CN | 字典与键 | 字典",
        "ZH_CN | 上下文窗口 | 窗口",
        "JA | 辞書とキーの使い方 | 辞書",
        "JA | コンテキストウィンドウ | ウィンドウ"
    })
    void shouldForgiveErrorsAccentsAndUnfinishedWords(Language language, String title, String words) {
        add("c/other", language, "Lists", "…");
        add("c/wanted", language, title, "…");

        assertThat(keys(find(language, words))).containsExactly("c/wanted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "***", "\"", "title:*", "\\", "+-&|!(){}[]^~?:/", "zzzzzzzz"})
    void shouldFindNothingAndFailOnNothingWhenNoWordFits(String words) {
        add("c/l", Language.EN, "Functions", "They return.");

        assertThat(find(Language.EN, words).hits()).isEmpty();
    }

    @Test
    void shouldReadOnlyTheBeginningOfAnEndlessQuery() {
        add("c/l", Language.EN, "Functions", "They return.");

        assertThat(keys(find(Language.EN, "functions " + "x".repeat(100_000)))).containsExactly("c/l");
        assertThat(find(Language.EN, " ".repeat(200) + "functions").hits()).isEmpty();
    }

    @Test
    void shouldMarkTheWordsThatMatchedInTitleAndBestSentence() {
        add("c/l", Language.EN, "Slices of lists", "Much else comes first. A slice includes its start. Then more follows.");

        SearchHit hit = find(Language.EN, "slice").hits().getFirst();

        assertThat(marked(hit.title())).isEqualTo("[Slices] of lists");
        assertThat(marked(hit.excerpt())).isEqualTo("A [slice] includes its start. ");
    }

    @Test
    void shouldShowTheBeginningWhenOnlyTheTitleMatched() {
        add("c/l", Language.EN, "Slices", "A part of a list. " + "And more words. ".repeat(60));

        String excerpt = marked(find(Language.EN, "slices").hits().getFirst().excerpt());

        assertThat(excerpt).startsWith("A part of a list.").doesNotContain("[").hasSizeLessThan(240);
    }

    @Test
    void shouldShowTheMatchOfAVeryLongSentence() {
        add("c/l", Language.EN, "Lists", "so on and ".repeat(60) + "a slice " + "and so on ".repeat(60));

        String excerpt = marked(find(Language.EN, "slice").hits().getFirst().excerpt());

        assertThat(excerpt).startsWith("…").endsWith("…").contains("[slice]").hasSizeLessThan(240);
    }

    @Test
    void shouldShowOfAGroupOnlyTheBestAndCountEveryKind() {
        add(Kind.LESSON, "c/l", "c/l", Language.EN, "Budgets", "About budgets.");
        add(Kind.LESSON, "c/l#slices", "c/l", Language.EN, "Slices", "A budget appears here.");
        add(Kind.TERM, "c#budget", "term budget", Language.EN, "budget", "What may be used.");
        search.rebuild();

        Found all = search.search(Language.EN, "budget", null, 10);
        assertThat(keys(all)).containsExactlyInAnyOrder("c/l", "c#budget");
        assertThat(all.counts()).isEqualTo(Map.of(Kind.LESSON, 1, Kind.TERM, 1));

        Found terms = search.search(Language.EN, "budget", Kind.TERM, 10);
        assertThat(keys(terms)).containsExactly("c#budget");
        assertThat(terms.counts()).isEqualTo(all.counts());
    }

    @Test
    void shouldFindInEnglishWhatHasNoTranslation() {
        add("c/old", Language.EN, "Functions", "…");
        add("c/old", Language.DE, "Funktionen", "…");
        add("c/new", Language.EN, "Functions again", "…");

        assertThat(keys(find(Language.DE, "functions"))).first().isEqualTo("c/new");
        assertThat(keys(find(Language.DE, "Funktionen"))).first().isEqualTo("c/old");
    }

    @Test
    void shouldAskForMostOfTheWords() {
        add("c/a", Language.EN, "Tokens", "A token budget for the history of a chat.");
        add("c/b", Language.EN, "Colours", "The history of a colour.");

        assertThat(keys(find(Language.EN, "token budget history"))).containsExactly("c/a");
        assertThat(keys(find(Language.EN, "colour elephant giraffe"))).containsExactly("c/b");
    }
}
