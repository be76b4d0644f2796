package org.lyceum.repair.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeltaDebuggingTest {

    @Test
    void shouldKeepOnlyTheStepsWithoutWhichItWouldNotSucceed() {
        DeltaDebugging<Integer> debugging = new DeltaDebugging<>(IntStream.range(0, 25).boxed().toList(), step -> 1);
        int rounds = 0;
        boolean more = true;
        while (more) {
            rounds++;
            more = debugging.advance(debugging.choices().stream()
                    .filter(choice -> choice.containsAll(Set.of(3, 17, 18)))
                    .toList());
        }

        assertThat(debugging.current()).containsExactly(3, 17, 18);
        assertThat(rounds).isLessThan(12);
    }

    @Test
    void shouldKeepAllWhenAllAreNeeded() {
        DeltaDebugging<String> debugging = new DeltaDebugging<>(List.of("a", "b"), step -> 1);

        assertThat(debugging.choices()).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
        assertThat(debugging.advance(List.of())).isFalse();
        assertThat(debugging.current()).containsExactly("a", "b");
    }
}
