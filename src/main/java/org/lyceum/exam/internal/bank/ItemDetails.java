package org.lyceum.exam.internal.bank;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lyceum.exam.ExamItem;

/** What {@code item.yaml} says, beside the QTI files. */
record ItemDetails(String objective, int difficulty, String lesson, double estimate) {

    private static final Pattern LINE = Pattern.compile("(?m)^(objective|difficulty|lesson|estimate): *\"?([^\"\\r\\n]{1,200}?)\"? *$");

    static ItemDetails of(ExamItem item) {
        return new ItemDetails(item.objective(), item.difficulty(), item.lesson(), item.estimate());
    }

    /** Empty when something is missing or out of bounds. */
    static Optional<ItemDetails> read(byte[] yaml) {
        Map<String, String> values = new HashMap<>();
        Matcher line = LINE.matcher(new String(yaml, StandardCharsets.UTF_8));
        while (line.find()) {
            values.put(line.group(1), line.group(2));
        }
        try {
            int difficulty = Integer.parseInt(values.getOrDefault("difficulty", ""));
            double estimate = Double.parseDouble(values.getOrDefault("estimate", ""));
            String objective = values.getOrDefault("objective", "");
            String lesson = values.getOrDefault("lesson", "");
            boolean sound = difficulty >= 1 && difficulty <= 3 && estimate >= 0 && estimate <= 1
                    && objective.matches("[a-z0-9-]+") && lesson.matches("[a-z0-9-]+(#[\\p{L}\\p{N}_-]+)?");
            return sound ? Optional.of(new ItemDetails(objective, difficulty, lesson, estimate)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    byte[] yaml() {
        return "objective: %s%ndifficulty: %d%nlesson: \"%s\"%nestimate: %s%n"
                .formatted(objective, difficulty, lesson, estimate).replace("\r", "").getBytes(StandardCharsets.UTF_8);
    }
}
