package org.lyceum.repair;

import java.util.List;
import org.lyceum.judge.TestSuite;
import org.lyceum.sandbox.Program;
import org.jspecify.annotations.Nullable;

/**
 * @param reference the teacher's solution; blank for none, then the tests are the only proof
 * @param accepted  other programs known to be right, for agreeing on generated inputs
 * @param inputs    source of {@code inputs.py} ({@code inputs(seed)} returns argument tuples); null when the
 *                  exercise ships none and inputs are derived from the tests
 * @param entry     name of the function that the exercise asks for
 * @param millis    time budget
 */
public record RepairRequest(
        Program program,
        String entry,
        TestSuite suite,
        String reference,
        List<String> accepted,
        @Nullable String inputs,
        long millis) {}
