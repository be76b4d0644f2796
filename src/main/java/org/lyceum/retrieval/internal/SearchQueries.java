package org.lyceum.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.lyceum.ui.Language;

/**
 * Turns typed words into a query, never parsed, so no character has a meaning of its own. Each word may match by its
 * stem, as it stands, with a typing error (one from four letters on, two from eight), or, the last one, as the
 * beginning of a word. In Chinese and Japanese words and pairs of signs are looked for.
 */
final class SearchQueries {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String PLAIN_TITLE = "title.plain";
    static final String PLAIN_TEXT = "text.plain";

    private static final float TITLE_BOOST = 3f;

    /** Share of the words that must match. */
    static final float MOST = 0.67f;
    static final float ANY = 0f;

    private final Language language;

    SearchQueries(Language language) {
        this.language = language;
    }

    Optional<Query> of(String words, float share) {
        if (language == Language.ZH_CN || language == Language.JA) {
            return signs(words, share);
        }
        List<String> tokens = tokens(Analyzers.plain(language), words);
        List<Query> needed = new ArrayList<>();
        var query = new BooleanQuery.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            Query word = word(tokens.get(i), i == tokens.size() - 1);
            boolean filler = tokens.size() > 1 && tokens(Analyzers.of(language), tokens.get(i)).isEmpty();
            if (!filler) {
                needed.add(word);
            }
        }
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        needed.forEach(word -> query.add(word, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(needed.size() * share)));
        return Optional.of(query.build());
    }

    private Query word(String token, boolean last) {
        List<Query> ways = new ArrayList<>();
        int errors = token.length() < 4 ? 0 : token.length() < 8 ? 1 : 2;
        for (String stem : tokens(Analyzers.of(language), token)) {
            inBoth(TITLE, TEXT, stem, 1, errors, ways);
        }
        inBoth(PLAIN_TITLE, PLAIN_TEXT, token, 1.2f, errors, ways);
        if (last && token.length() > 1) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(PLAIN_TITLE, token)), TITLE_BOOST));
            ways.add(new BoostQuery(new PrefixQuery(new Term(PLAIN_TEXT, token)), 0.6f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static void inBoth(String title, String text, String token, float boost, int errors, List<Query> ways) {
        ways.add(new BoostQuery(new TermQuery(new Term(title, token)), boost * TITLE_BOOST));
        ways.add(new BoostQuery(new TermQuery(new Term(text, token)), boost));
        if (errors > 0) {
            ways.add(new BoostQuery(new FuzzyQuery(new Term(title, token), errors, 1), 0.9f));
            ways.add(new BoostQuery(new FuzzyQuery(new Term(text, token), errors, 1), 0.3f));
        }
    }

    private Optional<Query> signs(String words, float share) {
        List<Query> ways = new ArrayList<>();
        for (String field : List.of(TITLE, TEXT, PLAIN_TITLE, PLAIN_TEXT)) {
            Analyzer analyzer = field.endsWith(".plain") ? Analyzers.plain(language) : Analyzers.of(language);
            Query query = new QueryBuilder(analyzer).createMinShouldMatchQuery(field, words, share);
            if (query != null) {
                ways.add(new BoostQuery(query, field.startsWith(TITLE) ? TITLE_BOOST : 1));
            }
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, 0.1f));
    }

    private static List<String> tokens(Analyzer analyzer, String words) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
