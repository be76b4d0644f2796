package org.lyceum.learning.internal;

import org.lyceum.content.YamlNode;
import org.lyceum.learning.Course;

/** {@code all}, {@code none} or a number. */
final class CompletionRule {

    private CompletionRule() {}

    /** How many are needed: {@link Course#ALL}, 0 or a number; all when the key is missing. */
    static int read(YamlNode completion, String name) {
        var value = completion.get(name);
        if (value.isEmpty()) {
            return Course.ALL;
        }
        String word = value.get().scalar().orElse("");
        if (word.equals("all")) {
            return Course.ALL;
        }
        if (word.equals("none")) {
            return 0;
        }
        if (value.get().isInteger() && word.matches("\\d{1,3}")) {
            return Integer.parseInt(word);
        }
        value.get().problem("learning.problem.completion", name);
        return Course.ALL;
    }

    /** The number that is written there; 0 for words. */
    static int count(YamlNode completion, String name) {
        return completion.get(name)
                .filter(YamlNode::isInteger)
                .flatMap(YamlNode::scalar)
                .filter(word -> word.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
