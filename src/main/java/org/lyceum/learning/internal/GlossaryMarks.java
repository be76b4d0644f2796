package org.lyceum.learning.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.Term;
import org.lyceum.ui.Language;

/**
 * Makes the first mention of each term of a lesson a button that shows its definition: the mention in bold where
 * there is one, else the first by any agreed name. Browser and server share nothing but HTML: the button opens a
 * popover, which the browser closes by Escape or a click beside it. One instance goes through one lesson.
 */
public final class GlossaryMarks {

    private record Name(Term term, Pattern pattern) {}

    private record Hit(Term term, int start, int end) {}

    private static final Set<String> UNTOUCHED =
            Set.of("code", "pre", "a", "button", "h2", "h3", "h4", "h5", "h6", "figcaption", "video");
    private final Language language;
    private final String courseKey;
    private final String glossaryLabel;
    private final Map<String, List<Name>> open = new LinkedHashMap<>();
    private final Set<String> bold = new HashSet<>();

    /** @param glossaryLabel text of the link to the glossary page */
    public GlossaryMarks(Course course, Lesson.LessonText text, String glossaryLabel) {
        this.language = text.language();
        this.courseKey = course.key();
        this.glossaryLabel = glossaryLabel;
        MarkdownOutline outline = MarkdownRenderer.outline(text.markdown());
        for (Term term : course.terms().values()) {
            List<Name> names = TermNames.of(term.text(language)).stream()
                    .map(name -> new Name(term, TermNames.plainly(name, language))).toList();
            open.put(term.id(), names);
            if (outline.strongs().stream().anyMatch(strong -> first(names, TermNames.fold(strong.text())).isPresent())) {
                bold.add(term.id());
            }
        }
    }

    /** @param html sanitised; what is added is made of escaped text */
    public String mark(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        List<TextNode> texts = new ArrayList<>();
        document.body().filter((node, depth) -> {
            if (node instanceof Element element && (UNTOUCHED.contains(element.normalName())
                    || element.hasClass("math") || element.hasClass("math-display")
                    || element.hasClass("callout-title"))) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
                texts.add(text);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        List<Term> found = new ArrayList<>();
        texts.forEach(text -> mark(text, found));
        found.forEach(term -> document.body().appendChild(popover(term)));
        return document.body().html();
    }

    private void mark(TextNode text, List<Term> found) {
        boolean strong = text.parent() instanceof Element parent && parent.closest("strong") != null;
        Optional<Hit> hit = open.entrySet().stream()
                .filter(entry -> strong || !bold.contains(entry.getKey()))
                .flatMap(entry -> first(entry.getValue(), TermNames.fold(text.getWholeText())).stream())
                .min(java.util.Comparator.comparingInt(Hit::start).thenComparing(other -> -other.end()));
        if (hit.isEmpty()) {
            return;
        }
        open.remove(hit.get().term().id());
        found.add(hit.get().term());
        TextNode term = hit.get().start() > 0 ? text.splitText(hit.get().start()) : text;
        int length = hit.get().end() - hit.get().start();
        TextNode rest = length < term.getWholeText().length() ? term.splitText(length) : null;
        Element button = new Element("button").attr("type", "button").addClass("learning-term")
                .attr("popovertarget", id(hit.get().term()));
        term.replaceWith(button);
        button.appendChild(term);
        if (rest != null) {
            mark(rest, found);
        }
    }

    private static Optional<Hit> first(List<Name> names, String folded) {
        return names.stream().flatMap(name -> {
            Matcher matcher = name.pattern().matcher(folded);
            return matcher.find() ? java.util.stream.Stream.of(new Hit(name.term(), matcher.start(), matcher.end()))
                    : java.util.stream.Stream.empty();
        }).min(java.util.Comparator.comparingInt(Hit::start).thenComparing(other -> -other.end()));
    }

    private Element popover(Term term) {
        Term.TermText text = term.text(language);
        Element box = new Element("div").addClass("learning-term-text").attr("popover", "auto").attr("id", id(term))
                .attr("role", "note").attr("aria-label", text.name());
        box.appendElement("p").addClass("learning-term-name").text(text.name());
        box.appendElement("p").text(text.definition());
        box.appendElement("p").appendElement("a").attr("href", "courses/" + courseKey + "/glossary#" + term.id())
                .text(glossaryLabel);
        return box;
    }

    private static String id(Term term) {
        return "glossary-" + term.id();
    }
}
