package org.lyceum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

class MarkdownRendererTest {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer(new Messages());
    private static final MarkdownContext CONTEXT = new MarkdownContext(Language.EN, "content/abc/", "courses/c/l");
    private static final Set<String> TAGS = Set.of("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "em",
            "code", "pre", "ul", "ol", "li", "blockquote", "aside", "table", "thead", "tbody", "tr", "th", "td", "a",
            "img", "figure", "figcaption", "video", "track", "span", "div");

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "text <script src=https://evil.example/x.js></script> text",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>body{display:none}</style>",
        "<form action=https://evil.example><input name=password></form>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content=0>",
        "<object data=x></object><embed src=x>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;avascript&colon;alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](//evil.example/x)",
        "[x](\\\\evil.example)",
        "[x](</admin/people>)",
        "[x](../../../../admin/people)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x](../other/secret.png)",
        "![x](a.png \"\\\" onload=alert(1) x=\\\"\")",
        "![\" onerror=\"alert(1)](a.png)",
        "[x](https://ok.example \"\\\" onclick=\\\"alert(1)\")",
        "```\"><script>alert(1)</script>\ncode\n```",
        "```mermaid\n</pre><script>alert(1)</script>\n```",
        "$</span><img src=x onerror=alert(1)>$",
        "$$\\href{javascript:alert(1)}{x}<script>alert(1)</script>$$",
        "## Title <img src=x onerror=alert(1)> {#a}",
        "## Title {#a\" onclick=\"alert(1)}",
        "> [!NOTE]\n> <script>alert(1)</script>",
        "| a |\n| --- |\n| <script>alert(1)</script> |",
        "![x](film.mp4 \"\\\" onplay=\\\"alert(1)\")",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "[ref]\n\n[ref]: javascript:alert(1)",
        "<!-- --!><img src=x onerror=alert(1)> -->",
    })
    void shouldLetNothingRunWhenMarkdownIsHostile(String hostile) {
        Document document = Jsoup.parseBodyFragment(RENDERER.html(hostile, CONTEXT));

        for (Element element : document.body().getAllElements()) {
            if (element == document.body()) {
                continue;
            }
            assertThat(TAGS).contains(element.normalName());
            element.attributes().forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")
                    .isNotEqualTo("style"));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(https?://|mailto:|courses/|content/abc/).*");
            }
            if (element.hasAttr("src")) {
                assertThat(element.attr("src")).startsWith("content/abc/").doesNotContain("..");
            }
        }
    }

    @Test
    void shouldRenderOurDialect() {
        String html = RENDERER.html("""
                ## Slices {#slices}

                A *slice* of $x_1 + x_2$, [next](../other#top), [here](#slices), [out](https://example.org).

                $$\\sum_i w_i$$

                > [!WARNING]
                > Beware.

                | a | b |
                | --- | --- |
                | 1 | `2` |

                ```python
                print("<b>")
                ```

                ```mermaid
                flowchart LR
                ```

                ![A cat](cat.png)
                ![A film](film.mp4 "Title")
                """, CONTEXT);

        assertThat(html).contains("<h2 id=\"slices\">Slices</h2>")
                .contains("<span class=\"math\">x_1 + x_2</span>")
                .contains("<span class=\"math-display\">\\sum_i w_i</span>")
                .contains("<a href=\"courses/c/other#top\">next</a>")
                .contains("<a href=\"courses/c/l#slices\">here</a>")
                .contains("<a href=\"https://example.org\" rel=\"noopener noreferrer\">out</a>")
                .contains("<aside class=\"callout callout-warning\" role=\"note\"><p class=\"callout-title\">Take care</p>")
                .contains("<code class=\"language-python\">print(\"&lt;b&gt;\")")
                .contains("<pre class=\"mermaid-source\" tabindex=\"0\">flowchart LR")
                .contains("<img src=\"content/abc/cat.png\" alt=\"A cat\" loading=\"lazy\">")
                .contains("<track kind=\"captions\" default")
                .contains("src=\"content/abc/film.vtt\" srclang=\"en\"")
                .contains("<figcaption>A film</figcaption>")
                .contains("<th scope=\"col\">a</th>");
    }

    @Test
    void shouldSplitIntoBlocksWhenChecksAndExercisesStandBetween() {
        List<MarkdownBlock> blocks = RENDERER.blocks("""
                Before.

                ````check sum
                What is this?

                ```python
                a: int = 1
                ```

                a: `1`
                b: two

                explanation: Because **one**.
                ````

                ```exercise add-up
                ```

                After.
                """, CONTEXT);

        assertThat(blocks).containsExactly(
                new MarkdownBlock.Html("<p>Before.</p>"),
                new MarkdownBlock.Check("sum",
                        "<p>What is this?</p>\n<pre tabindex=\"0\"><code class=\"language-python\">a: int = 1\n</code></pre>",
                        List.of(new MarkdownBlock.Option("a", "<code>1</code>"), new MarkdownBlock.Option("b", "two")),
                        "<p>Because <strong>one</strong>.</p>"),
                new MarkdownBlock.Embedded("exercise", "add-up"),
                new MarkdownBlock.Html("<p>After.</p>"));
    }

    @Test
    void shouldNotShowTheExplanationWhenACheckStandsInAListOrQuote() {
        String markdown = "- ```check x\n  q\n\n  a: one\n  b: two\n\n  explanation: secret\n  ```\n\n"
                + "> ```check y\n> q\n>\n> a: one\n>\n> explanation: secret\n> ```\n";

        assertThat(RENDERER.blocks(markdown, CONTEXT).toString()).doesNotContain("secret");
    }

    @Test
    void shouldKeepExplanationsOutOfSectionsThatMayBeCited() {
        List<MarkdownRenderer.Section> sections = MarkdownRenderer.sections("""
                Intro.

                ## First {#first}

                Words and `code`.

                ```check x
                q

                a: one
                b: two

                explanation: secret
                ```

                ### Deeper {#deeper}

                More.

                ## Second {#second}

                End.
                """);

        assertThat(sections).containsExactly(
                new MarkdownRenderer.Section("first", "First", "Words and code.\n\nDeeper\nMore."),
                new MarkdownRenderer.Section("second", "Second", "End."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It costs $5 and $10.", "A lone $ sign", "\\$x\\$", "$ x $", "`$x$`"})
    void shouldLeaveDollarsAloneWhenTheyAreNoFormula(String text) {
        assertThat(RENDERER.html(text, CONTEXT)).doesNotContain("class=\"math");
    }
}
