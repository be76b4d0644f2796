package org.lyceum.sandbox.pool;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Skips tests, and says why, where the machine cannot run CPython in bubblewrap. */
final class CPythonHere {

    private CPythonHere() {}

    static void assume(Path scratch) {
        Optional<String> missing = Sandboxes.missing(PoolSettings.in(scratch));
        missing.ifPresent(why -> System.out.println("Tests of the CPython runner are skipped: " + why));
        Assumptions.assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
    }
}
