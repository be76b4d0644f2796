package org.lyceum.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.lyceum.retrieval.SearchHit.Fragment;
import org.lyceum.ui.Language;

/** Which words of a text matched a query, and the sentences that show it best. */
final class Highlights {

    private static final int LONGEST_EXCERPT = 220;

    private final UnifiedHighlighter sentences;
    private final UnifiedHighlighter whole;

    Highlights(Language language) {
        sentences = UnifiedHighlighter.builderWithoutSearcher(Analyzers.of(language))
                .withFieldMatcher(field -> true)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(language.locale()))
                .withMaxLength(100_000)
                .withFormatter(new Fragments())
                .build();
        whole = UnifiedHighlighter.builderWithoutSearcher(Analyzers.of(language))
                .withFieldMatcher(field -> true)
                .withBreakIterator(org.apache.lucene.search.uhighlight.WholeBreakIterator::new)
                .withFormatter(new Fragments())
                .build();
    }

    List<Fragment> title(Query query, String title) {
        return fragments(whole, SearchQueries.TITLE, query, title);
    }

    /** One or two sentences around the matches; the beginning when nothing in the text matched. */
    List<Fragment> excerpt(Query query, String text) {
        List<Fragment> found = fragments(sentences, SearchQueries.TEXT, query, text.replaceAll("\\s+", " "));
        return shortened(found);
    }

    @SuppressWarnings("unchecked")
    private static List<Fragment> fragments(UnifiedHighlighter highlighter, String field, Query query, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            Object found = highlighter.highlightWithoutSearcher(field, query, text, 1);
            return found == null ? List.of(new Fragment(text, false)) : (List<Fragment>) found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Around the first match, so that it is seen even in a very long sentence. */
    private static List<Fragment> shortened(List<Fragment> fragments) {
        List<Fragment> kept = new ArrayList<>();
        int left = LONGEST_EXCERPT;
        for (Fragment fragment : fragments) {
            String text = fragment.text();
            if (kept.isEmpty() && !fragment.matched() && fragments.size() > 1 && text.length() > LONGEST_EXCERPT / 2) {
                text = "…" + text.substring(text.length() - LONGEST_EXCERPT / 2);
            }
            if (text.length() > left) {
                kept.add(new Fragment(text.substring(0, left).stripTrailing() + " …", fragment.matched()));
                return kept;
            }
            kept.add(new Fragment(text, fragment.matched()));
            left -= text.length();
        }
        return kept;
    }

    /** Plain data instead of marked-up text: what is shown is made of components, so nothing needs escaping. */
    private static final class Fragments extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Fragment> fragments = new ArrayList<>();
            for (Passage passage : passages) {
                int from = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(from, passage.getMatchStarts()[i]);
                    int end = Math.max(start, passage.getMatchEnds()[i]);
                    add(content.substring(from, start), false, fragments);
                    add(content.substring(start, end), true, fragments);
                    from = end;
                }
                add(content.substring(from, Math.max(from, passage.getEndOffset())), false, fragments);
            }
            return fragments;
        }

        private static void add(String text, boolean matched, List<Fragment> fragments) {
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, matched));
            }
        }
    }
}
