package org.lyceum.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.ui.Language;

/**
 * The passages of one language with their index. Lies on the heap, so a shelf that was replaced is simply
 * collected once the last search over it has ended.
 */
final class Shelf {

    /** A section's own heading says best what it is about; then the questions written for it. */
    private static final Map<String, Float> FIELDS = Map.of("heading", 2.5f, "questions", 1.5f, "text", 1f);

    private static final float PREFERENCE = 1.5f;

    /** How far down the list a preferred passage may stand and still be lifted. */
    private static final int DEPTH = 50;

    private final Language language;
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<Passage> byDocument = new ArrayList<>();
    private final IndexSearcher searcher;

    Shelf(Language language, List<Passage> all) {
        this.language = language;
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.of(language)))) {
                for (Passage passage : all) {
                    if (passage.language() == language && passages.putIfAbsent(passage.key(), passage) == null) {
                        writer.addDocument(document(passage));
                    }
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            byDocument.addAll(passages.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Passage> find(String key) {
        return Optional.ofNullable(passages.get(key));
    }

    List<Hit> search(String words, SearchScope scope, int limit) {
        Optional<Query> query = query(words, scope);
        if (query.isEmpty() || passages.isEmpty()) {
            return List.of();
        }
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query.get(), Math.max(limit, DEPTH)).scoreDocs) {
                Passage passage = byDocument.get(found.doc);
                hits.add(new Hit(passage, preferred(passage, scope) ? found.score * PREFERENCE : found.score));
            }
            hits.sort(Comparator.comparingDouble(Hit::score).reversed());
            return hits.subList(0, Math.min(limit, hits.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Built from analysed words, never parsed, so no character of the question has a meaning of its own. */
    private Optional<Query> query(String words, SearchScope scope) {
        var builder = new QueryBuilder(Analyzers.of(language));
        var anyField = new BooleanQuery.Builder();
        boolean empty = true;
        for (Map.Entry<String, Float> field : FIELDS.entrySet()) {
            Query inField = builder.createBooleanQuery(field.getKey(), words);
            if (inField != null) {
                anyField.add(new BoostQuery(inField, field.getValue()), Occur.SHOULD);
                empty = false;
            }
        }
        if (empty) {
            return Optional.empty();
        }
        var query = new BooleanQuery.Builder().add(anyField.build(), Occur.MUST);
        if (scope.course() != null) {
            query.add(new TermQuery(new Term("course", scope.course())), Occur.FILTER);
        }
        return Optional.of(query.build());
    }

    private static boolean preferred(Passage passage, SearchScope scope) {
        return scope.lesson() != null
                && passage.key().startsWith(scope.course() + "/" + scope.lesson() + "#");
    }

    private static Document document(Passage passage) {
        var document = new Document();
        document.add(new StringField("course", passage.key().split("/", 2)[0], Field.Store.NO));
        document.add(new Field("heading", passage.heading(), TextField.TYPE_NOT_STORED));
        document.add(new Field("text", passage.text(), TextField.TYPE_NOT_STORED));
        document.add(new Field("questions", String.join("\n", passage.questions()), TextField.TYPE_NOT_STORED));
        return document;
    }
}
