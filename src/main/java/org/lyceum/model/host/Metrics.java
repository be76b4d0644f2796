package org.lyceum.model.host;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lyceum.model.host.Answer.Finish;

/** Counts of what was generated, in the text format of Prometheus. */
final class Metrics {

    private final Clock clock;
    private final Map<Finish, LongAdder> answers = Stream.of(Finish.values())
            .collect(Collectors.toMap(Function.identity(), finish -> new LongAdder(), (a, b) -> a, TreeMap::new));
    private final LongAdder promptTokens = new LongAdder();
    private final LongAdder tokens = new LongAdder();
    private final LongAdder generationNanos = new LongAdder();
    private final LongAdder firstNanos = new LongAdder();

    Metrics(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void answered(Answer answer) {
        answers.get(answer.finish()).increment();
        promptTokens.add(answer.promptTokens());
        tokens.add(answer.tokens());
        firstNanos.add(answer.firstNanos());
        generationNanos.add(Math.max(0, answer.nanos() - answer.firstNanos()));
    }

    /** Tokens after the first, by the time that they took; 0 before the first answer. */
    double tokensPerSecond() {
        long nanos = generationNanos.sum();
        return nanos == 0 ? 0 : tokens.sum() * 1e9 / nanos;
    }

    String text(Slots slots) {
        StringBuilder text = new StringBuilder();
        answers.forEach((finish, count) -> line(text, "answers_total{finish=\"" + finish.name().toLowerCase(Locale.ROOT) + "\"}", count.sum()));
        line(text, "prompt_tokens_total", promptTokens.sum());
        line(text, "generated_tokens_total", tokens.sum());
        line(text, "first_token_seconds_total", firstNanos.sum() / 1e9);
        line(text, "generation_seconds_total", generationNanos.sum() / 1e9);
        line(text, "slots", slots.slots());
        line(text, "slots_busy", slots.busy());
        line(text, "queue", slots.waiting());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, double value) {
        text.append("lyceum_model_").append(name).append(' ')
                .append(value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value)).append('\n');
    }
}
