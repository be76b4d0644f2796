package org.lyceum.retrieval.internal;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.lyceum.ui.Language;

/** How each language is cut into words and brought to its stems. Made once: the dictionaries are large. */
final class Analyzers {

    private static final Map<Language, Analyzer> BY_LANGUAGE = new EnumMap<>(Map.of(
            Language.EN, new EnglishAnalyzer(),
            Language.ES, new SpanishAnalyzer(),
            Language.PT, new PortugueseAnalyzer(),
            Language.FR, new FrenchAnalyzer(),
            Language.DE, new GermanAnalyzer(),
            Language.ZH_CN, new SmartChineseAnalyzer(),
            Language.JA, new JapaneseAnalyzer()));

    private static final Analyzer PAIRS = new CJKAnalyzer(CharArraySet.EMPTY_SET);
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
        }
    };

    private Analyzers() {}

    static Analyzer of(Language language) {
        return BY_LANGUAGE.get(language);
    }

    /** Words as they stand, without accents and endings; pairs of signs where words have no gaps. */
    static Analyzer plain(Language language) {
        return language == Language.ZH_CN || language == Language.JA ? PAIRS : WORDS;
    }
}
