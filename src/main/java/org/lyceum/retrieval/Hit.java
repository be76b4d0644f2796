package org.lyceum.retrieval;

/**
 * A passage that was found.
 *
 * @param score BM25 score; comparable within one search only
 */
public record Hit(Passage passage, double score) {}
