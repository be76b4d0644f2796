package org.lyceum.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The banks that ship: every item of every language reads, is written back as it was, and earns its points by its key. */
class ShippedItemsTest {

    @Test
    void shouldReadWriteAndScoreEveryShippedItem() throws IOException, QtiException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("exams"))) {
            files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
        for (Path file : files) {
            QtiReader.Reading reading = QtiReader.read(file.toString(), Files.readAllBytes(file));
            AssessmentItem item = reading.item();
            assertThat(reading.dropped()).as("dropped from %s", file).isEmpty();
            byte[] written = QtiWriter.write(item).getBytes(StandardCharsets.UTF_8);
            assertThat(QtiReader.read(file.toString(), written).item()).as("%s", file).isEqualTo(item);
            ItemScore score = ItemScorer.score(item, Map.of("RESPONSE", item.declaration().correct()));
            assertThat(score).as("key of %s", file)
                    .isEqualTo(item.type() == ItemType.CODE ? new ItemScore(0, 1, true) : new ItemScore(1, 1, false));
            assertThat(item.explanation()).as("explanation of %s", file).isNotEmpty();
        }
        assertThat(files).hasSizeGreaterThan(60);
    }
}
