package org.lyceum.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.Term;
import org.lyceum.learning.Term.TermText;
import org.lyceum.ui.Language;

class GlossaryMarksTest {

    @Test
    void shouldMarkTheFirstMentionOnlyAndCountPluralAndCase() {
        GlossaryMarks marks = marks(Language.EN, "", term("token", Language.EN, "token"));

        assertThat(buttons(marks.mark("<p>Tokens here, a token there.</p>"))).containsExactly("Tokens");
        assertThat(marks.mark("<p>Another token.</p>")).isEqualTo("<p>Another token.</p>");
    }

    @Test
    void shouldPreferTheMentionInBold() {
        GlossaryMarks marks = marks(Language.EN, "A token. The **token**.", term("token", Language.EN, "token"));

        assertThat(marks.mark("<p>A token. The <strong>token</strong>.</p>"))
                .startsWith("<p>A token. The <strong><button type=\"button\" class=\"learning-term\""
                        + " popovertarget=\"glossary-token\">token</button></strong>.</p>")
                .contains("popover=\"auto\" id=\"glossary-token\"")
                .contains("href=\"courses/c/glossary#token\"");
    }

    @Test
    void shouldLeaveCodeLinksHeadingsAndPartsOfWordsAlone() {
        GlossaryMarks marks = marks(Language.EN, "", term("loop", Language.EN, "loop"));
        String html = "<h2 id=\"a\">A loop</h2><p><code>loop</code> <a href=\"x\">loop</a> loophole, look</p>"
                + "<pre><code>loop</code></pre>";

        assertThat(marks.mark(html)).isEqualTo(html);
    }

    @Test
    void shouldTakeTheLongerNameWhenOneStandsInTheOther() {
        GlossaryMarks marks = marks(Language.EN, "", term("window", Language.EN, "window"),
                term("context-window", Language.EN, "context window"));

        assertThat(buttons(marks.mark("<p>The context window is a window.</p>")))
                .containsExactly("context window", "window");
    }

    @Test
    void shouldFindBothNamesAndAccentsAndWordsWithoutSpaces() {
        assertThat(buttons(marks(Language.DE, "", term("d", Language.DE, "Dictionary (Wörterbuch)"))
                .mark("<p>Ein Wörterbuch und ein Dictionary.</p>"))).containsExactly("Wörterbuch");
        assertThat(buttons(marks(Language.FR, "", term("m", Language.FR, "modèle de langage"))
                .mark("<p>Les modèles de langage.</p>"))).containsExactly("modèles de langage");
        assertThat(buttons(marks(Language.ZH_CN, "", term("t", Language.ZH_CN, "词元（token）"))
                .mark("<p>模型按词元读写。</p>"))).containsExactly("词元");
    }

    @Test
    void shouldEscapeDefinitions() {
        Term hostile = new Term("x", Map.of(Language.EN, new TermText("x<b>", "<script>alert(1)</script>")));
        String html = marks(Language.EN, "", hostile, term("token", Language.EN, "token")).mark("<p>x&lt;b&gt; token</p>");

        assertThat(Jsoup.parseBodyFragment(html).select("script, b")).isEmpty();
    }

    private static List<String> buttons(String html) {
        return Jsoup.parseBodyFragment(html).select("button.learning-term").eachText();
    }

    private static Term term(String id, Language language, String name) {
        return new Term(id, language == Language.EN ? Map.of(Language.EN, new TermText(name, "d"))
                : Map.of(Language.EN, new TermText("none-of-these", "d"), language, new TermText(name, "d")));
    }

    private static GlossaryMarks marks(Language language, String markdown, Term... terms) {
        Map<String, Term> byId = new LinkedHashMap<>();
        for (Term term : terms) {
            byId.put(term.id(), term);
        }
        Course course = new Course("c", Course.Level.BEGINNER, 1, "CC", List.of(), Course.ALL, Map.of(), byId);
        return new GlossaryMarks(course, new Lesson.LessonText(language, "T", "s", Map.of(), markdown), "Glossary");
    }
}
