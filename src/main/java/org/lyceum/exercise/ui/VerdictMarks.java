package org.lyceum.exercise.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.exercise.internal.LearnerVerdict;
import org.lyceum.exercise.internal.LearnerVerdict.Case;
import org.lyceum.ui.Mark;

/** The lines of the program that a verdict speaks of: the syntax error, and where exceptions came from. */
final class VerdictMarks {

    /** As of a component. */
    interface Words {
        String getTranslation(String key, Object... arguments);
    }

    private VerdictMarks() {}

    static List<Mark> of(LearnerVerdict verdict, Words words) {
        if (verdict.syntax() != null) {
            return List.of(Mark.error(verdict.syntax().line(),
                    verdict.syntax().type() + ": " + verdict.syntax().message()));
        }
        Map<Integer, Mark> marks = new LinkedHashMap<>();
        for (Case test : verdict.cases()) {
            if (test.failed() && test.error() != null && !test.frames().isEmpty()) {
                int line = test.frames().getLast().line();
                String what = test.message().isEmpty() ? test.error() : test.error() + ": " + test.message();
                marks.putIfAbsent(line, Mark.error(line, words.getTranslation("exercise.case.raised-here", what)));
            }
        }
        return List.copyOf(marks.values());
    }
}
