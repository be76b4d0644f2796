package org.lyceum.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SearchDocument.Kind;
import org.lyceum.retrieval.SearchHit;
import org.lyceum.retrieval.SiteSearch.Found;
import org.lyceum.ui.Language;

/** What readers of one language find. Lies on the heap, like {@link Shelf}. */
final class SearchShelf {

    /** How many documents are looked at before those of one group fall together. */
    private static final int DEPTH = 300;

    private final List<SearchDocument> documents;
    private final SearchQueries queries;
    private final Highlights highlights;
    private final IndexSearcher searcher;

    /** @param documents of this language, and the English ones of what has no translation */
    SearchShelf(Language language, List<SearchDocument> documents) {
        this.documents = List.copyOf(documents);
        queries = new SearchQueries(language);
        highlights = new Highlights(language);
        var analyzer = new PerFieldAnalyzerWrapper(Analyzers.of(language), Map.of(
                SearchQueries.PLAIN_TITLE, Analyzers.plain(language),
                SearchQueries.PLAIN_TEXT, Analyzers.plain(language)));
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (SearchDocument document : documents) {
                    writer.addDocument(indexed(document));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for most of the words, and for any of them when that finds nothing. */
    Found search(String words, @Nullable Kind kind, int limit) {
        Found most = search(queries.of(words, SearchQueries.MOST), kind, limit);
        return most.counts().isEmpty() ? search(queries.of(words, SearchQueries.ANY), kind, limit) : most;
    }

    private Found search(Optional<Query> query, @Nullable Kind kind, int limit) {
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        List<SearchHit> hits = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (SearchDocument document : bestOfEachGroup(query.get())) {
            counts.merge(document.kind(), 1, Integer::sum);
            if ((kind == null || kind == document.kind()) && hits.size() < limit) {
                hits.add(new SearchHit(document, highlights.title(query.get(), document.title()),
                        highlights.excerpt(query.get(), document.text())));
            }
        }
        return new Found(List.copyOf(hits), counts);
    }

    private List<SearchDocument> bestOfEachGroup(Query query) {
        try {
            Set<String> groups = new HashSet<>();
            List<SearchDocument> best = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, DEPTH).scoreDocs) {
                SearchDocument document = documents.get(found.doc);
                if (groups.add(document.group())) {
                    best.add(document);
                }
            }
            return best;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document indexed(SearchDocument document) {
        var fields = new Document();
        fields.add(new TextField(SearchQueries.TITLE, document.title(), Field.Store.NO));
        fields.add(new TextField(SearchQueries.TEXT, document.text(), Field.Store.NO));
        fields.add(new TextField(SearchQueries.PLAIN_TITLE, document.title(), Field.Store.NO));
        fields.add(new TextField(SearchQueries.PLAIN_TEXT, document.text(), Field.Store.NO));
        fields.add(new TextField(SearchQueries.TEXT, document.keywords(), Field.Store.NO));
        fields.add(new TextField(SearchQueries.PLAIN_TEXT, document.keywords(), Field.Store.NO));
        return fields;
    }
}
