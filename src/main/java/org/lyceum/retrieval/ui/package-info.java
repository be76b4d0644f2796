/** The search page: what was typed stays in the address, so a search can be shared and returned to. */
@NullMarked
package org.lyceum.retrieval.ui;

import org.jspecify.annotations.NullMarked;
