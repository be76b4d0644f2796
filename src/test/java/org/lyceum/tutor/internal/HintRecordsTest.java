package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lyceum.tutor.internal.HintHouse.*;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;

/** What is stored about hints, and who may touch it. */
class HintRecordsTest extends DatabaseTest {

    private HintHouse house;

    @BeforeEach
    void setUp() {
        house = new HintHouse(jdbc);
    }

    @Test
    void shouldStoreThumbsAndReportsOfTheOwnerOnly() {
        UUID request = house.next().request();

        house.hints.rate(house.ada, request, false);
        house.hints.report(house.ada, request, "  It names the wrong line. ");

        assertThat(house.records.of(house.ada.id())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("helpful", false)
                .containsEntry("report", "It names the wrong line.")
                .containsEntry("diagnosis", "WRONG_INITIAL_VALUE")
                .containsEntry("status", "PROVEN")
                .containsEntry("rung", 1)
                .containsEntry("attempt", 1)
                .containsEntry("program_hash", HintService.hash(WRONG)));
        assertThatThrownBy(() -> house.hints.rate(house.ben, request, true)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> house.hints.report(house.ben, request, "x")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void shouldExportAndEraseWhatIsStoredAboutAPerson() {
        house.agreed.add(house.ben.id());
        house.next();
        house.hints.next(house.ben, KEY, WRONG, () -> true);
        var data = new TutorData(house.records);

        assertThat(new String(data.export(house.ada.id()).get("hints.json"), StandardCharsets.UTF_8))
                .contains("course/lesson/total", "WRONG_INITIAL_VALUE", house.clock.instant().toString().substring(0, 10));
        data.erase(house.ada.id());

        assertThat(data.export(house.ada.id())).isEmpty();
        assertThat(house.rows("hint_ladder")).isEqualTo(1);
        assertThat(data.export(house.ben.id())).containsKey("hints.json");
    }
}
