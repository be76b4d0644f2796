package org.lyceum.repair.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wrong program.
 *
 * @param repair the repaired text, null without a repair
 * @param rps    relative patch size, null without a repair or when the wrong program does not parse
 * @param edits  how many places change
 * @param proof  {@code tests} or {@code tests+N inputs}
 */
record Row(
        String file,
        String outcome,
        @Nullable String repair,
        long millis,
        @Nullable Double rps,
        int edits,
        List<String> kinds,
        int candidates,
        int rejected,
        String proof,
        String runner) {}
