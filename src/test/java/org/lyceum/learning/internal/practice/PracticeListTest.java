package org.lyceum.learning.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.learning.internal.SignedIn.ADA;
import static org.lyceum.learning.internal.SignedIn.BOB;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.learning.internal.LearningHouse;
import org.lyceum.ui.Language;

class PracticeListTest extends DatabaseTest {

    private static final String CHECK = "c/one#sum";

    private LearningHouse house;
    private SetAsideStore store;
    private PracticeList practice;

    @BeforeEach
    void open() {
        house = new LearningHouse(jdbc);
        store = new SetAsideStore(jdbc);
        practice = new PracticeList(house.signedIn, house.history, house.activities, house.catalogue, house.checks,
                store, house.clock);
    }

    @Test
    void shouldAskAgainTheDayAfterACheckWentWrong() {
        house.answer("a");
        house.answer("b");
        assertThat(practice.overview().due()).isEmpty();
        assertThat(practice.overview().later()).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo(CHECK);
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 2));
        });

        house.clock.advance(Duration.ofDays(1));
        PracticeItem due = practice.overview().due().getFirst();

        assertThat(practice.words(due, Language.DE)).hasValueSatisfying(words -> {
            assertThat(words.title()).isEqualTo("How many?");
            assertThat(words.language()).isEqualTo(Language.DE);
            assertThat(words.check().orElseThrow().options()).hasSize(2);
        });
        house.answer("b");
        assertThat(practice.overview().due()).isEmpty();
        assertThat(practice.overview().later().getFirst().due()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void shouldBringBackAnExerciseThatFailedBeforeItPassedAndTheWeakestFirst() {
        house.attempt(false);
        house.attempt(true);
        house.clock.advance(Duration.ofDays(2));
        house.attempt(true);
        house.answer("a");
        house.clock.advance(Duration.ofDays(10));

        assertThat(practice.overview().due()).extracting(PracticeItem::key)
                .containsExactly(CHECK, LearningHouse.EXERCISE);
        assertThat(practice.words(practice.overview().due().getLast(), Language.JA)).hasValueSatisfying(words -> {
            assertThat(words.title()).isEqualTo("Add up");
            assertThat(words.language()).isEqualTo(Language.EN);
            assertThat(words.check()).isEmpty();
        });
    }

    @Test
    void shouldRestForAWeekWhenItIsNotWantedNow() {
        house.answer("a");
        house.clock.advance(Duration.ofDays(1));
        practice.notNow(CHECK);
        practice.notNow(CHECK);
        assertThat(practice.overview().due()).isEmpty();
        assertThat(practice.overview().aside()).hasSize(1);

        house.clock.advance(Duration.ofDays(PracticeList.PAUSE));
        assertThat(practice.overview().due()).hasSize(1);
        assertThat(practice.overview().aside()).isEmpty();
    }

    @Test
    void shouldNeverAskAgainUntilItIsBroughtBack() {
        house.answer("a");
        house.clock.advance(Duration.ofDays(1));
        practice.notAgain(CHECK);
        house.clock.advance(Duration.ofDays(400));
        assertThat(practice.overview().due()).isEmpty();

        practice.bringBack(CHECK);
        assertThat(practice.overview().due()).hasSize(1);
    }

    @Test
    void shouldSetAsideNothingThatIsNotOnTheList() {
        practice.notAgain("c/one#no-such-check");
        practice.notNow("x".repeat(5000));

        assertThat(store.of(ADA.id())).isEmpty();
    }

    @Test
    void shouldShowExportAndEraseOnlyThePersonsOwn() {
        house.answer("a");
        practice.notAgain(CHECK);
        house.signedIn.as(BOB);
        PracticeData data = new PracticeData(store);

        assertThat(practice.overview()).isEqualTo(new PracticeList.Overview(
                java.util.List.of(), java.util.List.of(), java.util.List.of()));
        practice.bringBack(CHECK);
        assertThat(store.of(ADA.id())).as("another person cannot bring it back").hasSize(1);
        assertThat(data.export(BOB.id()).toString()).isEqualTo("{set-aside.json=[]}");
        assertThat(data.export(ADA.id()).toString()).contains(CHECK).contains("never again");
        data.erase(ADA.id());
        assertThat(store.of(ADA.id())).isEmpty();
    }
}
