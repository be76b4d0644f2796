/**
 * Passages of course content, their index per language, search, and citations.
 */
@NullMarked
package org.lyceum.retrieval;

import org.jspecify.annotations.NullMarked;
