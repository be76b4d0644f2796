/** The Lucene index: one shelf a language, swapped as a whole. */
@NullMarked
package org.lyceum.retrieval.internal;

import org.jspecify.annotations.NullMarked;
