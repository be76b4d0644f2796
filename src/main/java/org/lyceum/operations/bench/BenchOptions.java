package org.lyceum.operations.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param think mean time between two clicks of a learner; each pause is drawn between half and one and a half of it
 * @param json  where the figures are also written
 */
record BenchOptions(int learners, int minutes, Duration think, @Nullable Path json) {

    /** @throws IllegalArgumentException with what is wrong */
    static BenchOptions parse(List<String> words) {
        int learners = 200;
        int minutes = 3;
        int think = 10;
        Path json = null;
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i);
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            String value = words.get(i + 1);
            switch (name) {
                case "--learners" -> learners = number(name, value, 1, 5_000);
                case "--minutes" -> minutes = number(name, value, 1, 600);
                case "--think" -> think = number(name, value, 0, 600);
                case "--json" -> json = Path.of(value);
                default -> throw new IllegalArgumentException(
                        "bench portal knows --learners, --minutes, --think and --json, not " + name);
            }
        }
        return new BenchOptions(learners, minutes, Duration.ofSeconds(think), json);
    }

    private static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException("%s takes a number from %d to %d, not %s".formatted(name, least, most, value));
    }
}
