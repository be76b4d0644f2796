package org.lyceum.retrieval.internal;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
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

    private Analyzers() {}

    static Analyzer of(Language language) {
        return BY_LANGUAGE.get(language);
    }
}
