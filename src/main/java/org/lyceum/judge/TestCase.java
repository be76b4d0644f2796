package org.lyceum.judge;

import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.Call;

/**
 * @param visible    whether the learner may see the input and the expected value
 * @param messageKey of an extra word to the learner when it fails, in the exercise's own files
 */
public record TestCase(
        String id, Call call, Expectation expected, boolean visible, double weight, @Nullable String messageKey) {}
