package org.lyceum.exam.internal.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.exam.ExamItem;
import org.lyceum.exercise.Exercise;
import org.lyceum.judge.Judging;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.ItemScore;
import org.lyceum.qti.ItemScorer;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;

/** Tries an item's scoring out; nothing is stored. A program is run by the same judge as in a sitting. */
@Service
public class ItemTrial {

    private final Judging judging;

    ItemTrial(Judging judging) {
        this.judging = judging;
    }

    /** May run a program and take seconds. */
    public ItemScore score(ExamItem item, Language language, Map<String, List<String>> responses) {
        AssessmentItem text = item.text(language);
        Exercise code = item.code();
        if (code == null) {
            return ItemScorer.score(text, responses);
        }
        String program = responses.getOrDefault(text.declaration().identifier(), List.of()).stream().findFirst().orElse("");
        Verdict verdict = judging.judge(code.program(program), code.suite(), code.limits());
        double all = verdict.tests().stream().mapToDouble(test -> test.test().weight()).sum();
        double passed = verdict.tests().stream().filter(TestVerdict::passed).mapToDouble(test -> test.test().weight()).sum();
        double maximum = ItemScorer.maximum(text);
        boolean counts = verdict.syntax() == null && verdict.forbidden().isEmpty() && all > 0;
        return new ItemScore(counts ? maximum * passed / all : 0, maximum, false);
    }

    /** A response that earns everything; null where a person judges. */
    public static @Nullable Map<String, List<String>> key(ExamItem item, Language language) {
        AssessmentItem text = item.text(language);
        String response = text.declaration().identifier();
        Exercise code = item.code();
        if (code != null) {
            return Map.of(response, List.of(code.reference()));
        }
        return text.declaration().correct().isEmpty() ? null : Map.of(response, text.declaration().correct());
    }
}
