package org.lyceum.exam.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lyceum.exam.internal.form.FormDraw.Drawn;

class FormDrawTest {

    private final List<PoolItem> pool = new ArrayList<>();

    FormDrawTest() {
        for (String objective : List.of("a", "b", "c")) {
            for (int i = 0; i < 12; i++) {
                pool.add(new PoolItem(objective + i, "v" + objective + i, objective, i % 3 + 1, "", i >= 9));
            }
        }
    }

    @Test
    void shouldBalanceObjectivesAndDifficulties() {
        for (long seed = 0; seed < 50; seed++) {
            List<Drawn> form = FormDraw.draw(exam(section("all", null, 9)), pool, Map.of(), seed);
            assertThat(form.stream().collect(Collectors.groupingBy(drawn -> drawn.item().objective(), Collectors.counting())))
                    .containsOnly(Map.entry("a", 3L), Map.entry("b", 3L), Map.entry("c", 3L));
            assertThat(form.stream().collect(Collectors.groupingBy(drawn -> drawn.item().difficulty(), Collectors.counting())).values())
                    .allMatch(count -> count >= 2 && count <= 4);
            assertThat(new HashSet<>(form.stream().map(drawn -> drawn.item().id()).toList())).hasSize(9);
        }
    }

    @Test
    void shouldDrawTheSameForTheSameSeedAndManyFormsForMany() {
        ExamPaper exam = exam(section("all", null, 9));
        assertThat(FormDraw.draw(exam, pool, Map.of(), 4)).isEqualTo(FormDraw.draw(exam, pool, Map.of(), 4));
        assertThat(LongStream.range(0, 100).mapToObj(seed -> FormDraw.draw(exam, pool, Map.of(), seed).stream()
                .map(drawn -> drawn.item().id()).toList()).distinct().count()).isEqualTo(100);
    }

    @Test
    void shouldRepeatNothingUntilThePoolIsUsed() {
        Map<String, Integer> seen = new HashMap<>();
        ExamPaper exam = exam(section("all", null, 9));
        Set<String> had = new HashSet<>();
        for (int attempt = 0; attempt < 4; attempt++) {
            for (Drawn drawn : FormDraw.draw(exam, pool, seen, attempt)) {
                assertThat(had.add(drawn.item().id())).as(drawn.item().id()).isTrue();
                seen.merge(drawn.item().id(), 1, Integer::sum);
            }
        }
        assertThat(had).hasSize(pool.size());
        assertThat(FormDraw.draw(exam, pool, seen, 9)).hasSize(9);
    }

    @Test
    void shouldKeepProgramsToTheirSection() {
        List<Drawn> form = FormDraw.draw(exam(section("words", false, 9), section("programs", true, 3)), pool, Map.of(), 1);
        assertThat(form).filteredOn(drawn -> drawn.section().equals("programs")).hasSize(3).allMatch(drawn -> drawn.item().code());
        assertThat(form).filteredOn(drawn -> drawn.section().equals("words")).noneMatch(drawn -> drawn.item().code());
    }

    @Test
    void shouldSayWhichSectionThePoolIsTooSmallFor() {
        assertThatThrownBy(() -> FormDraw.draw(exam(section("many", true, 10)), pool, Map.of(), 1))
                .hasMessage("Section many of e wants 10 items, the pool has 9");
    }

    private static ExamPaper.Section section(String id, @Nullable Boolean code, int items) {
        return new ExamPaper.Section(id, Set.of(), code, items);
    }

    private static ExamPaper exam(ExamPaper.Section... sections) {
        return new ExamPaper("e", "v", "c", 30, 0.6, List.of(sections), null, Duration.ZERO, List.of(), false, null, Map.of());
    }
}
