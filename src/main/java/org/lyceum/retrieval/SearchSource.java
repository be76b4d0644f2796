package org.lyceum.retrieval;

import java.util.List;

/** Where the site search gets its documents; implemented by the modules that own what people look for. */
public interface SearchSource {

    /** In every language that exists. What lacks a translation is found in English. */
    List<SearchDocument> documents();
}
