/**
 * Finds what the course says about a question. A {@link org.lyceum.retrieval.Passage} is a section of a
 * lesson in one language; the modules that own text offer theirs as
 * {@link org.lyceum.retrieval.PassageSource}. {@link org.lyceum.retrieval.PassageIndex} ranks them by BM25
 * with the analyzer of the reader's language, and a {@link org.lyceum.retrieval.Citation} names what was
 * found. Passages are parallel: one key in seven languages, so what is found in one is shown in another.
 */
@NullMarked
package org.lyceum.retrieval;

import org.jspecify.annotations.NullMarked;
