package org.lyceum.model.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is generated from a prompt, and how. No value that ends or hangs the native library gets past the constructor.
 *
 * @param prompt      as the model reads it, template applied
 * @param maxTokens   of the answer, at least 1
 * @param temperature 0 (always the likeliest) to 2
 * @param topP        share of the likeliest tokens to draw from, above 0 to 1
 * @param seed        the same seed gives the same answer; null for any
 * @param stop        texts that end the answer and are left out of it
 * @param grammar     in GBNF, made from a schema; null for free text
 */
record GenerationRequest(
        String prompt,
        int maxTokens,
        double temperature,
        double topP,
        double frequencyPenalty,
        double presencePenalty,
        @Nullable Integer seed,
        List<String> stop,
        @Nullable String grammar) {

    static final int MAX_STOPS = 4;
    private static final int MAX_STOP_CHARS = 200;

    GenerationRequest {
        within("max_tokens", maxTokens, 1, Integer.MAX_VALUE);
        within("temperature", temperature, 0, 2);
        within("top_p", topP, 0, 1);
        within("frequency_penalty", frequencyPenalty, -2, 2);
        within("presence_penalty", presencePenalty, -2, 2);
        stop = List.copyOf(stop);
        if (stop.size() > MAX_STOPS) {
            throw ApiException.invalid("stop", "stop holds at most " + MAX_STOPS + " texts");
        }
        for (String text : stop) {
            if (text.isEmpty() || text.length() > MAX_STOP_CHARS) {
                throw ApiException.invalid("stop", "a stop text has 1 to " + MAX_STOP_CHARS + " characters");
            }
        }
    }

    private static void within(String parameter, double value, double least, double most) {
        if (!(value >= least && value <= most)) { // false for NaN too
            throw ApiException.invalid(parameter, "%s must be from %s to %s".formatted(parameter, plain(least), plain(most)));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
