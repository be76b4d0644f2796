package org.lyceum.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemScorerTest {

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void shouldGiveEverythingForTheKeyAndNothingForNothing(ItemType type) {
        ItemSamples.Sample sample = ItemSamples.all().get(type);
        boolean byHand = type == ItemType.EXTENDED_TEXT || type == ItemType.CODE;

        assertThat(score(sample.item(), sample.key())).isEqualTo(new ItemScore(byHand ? 0 : 1, 1, byHand));
        assertThat(ItemScorer.score(sample.item(), Map.of())).isEqualTo(new ItemScore(0, 1, byHand));
        assertThat(score(sample.item(), List.of())).isEqualTo(new ItemScore(0, 1, byHand));
    }

    @ParameterizedTest
    @CsvSource({"a c, 1", "a, 0.5", "a b, 0.375", "b, 0", "a b c d, 0.875", "a a, 0", "a nowhere, 0"})
    void shouldGiveAndTakePointsByTheMapping(String response, double points) {
        AssessmentItem item = ItemSamples.all().get(ItemType.MULTIPLE_CHOICE).item();

        assertThat(score(item, List.of(response.split(" "))).score()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a x;b y;c x|1", "a x;b x;c x|0.7", "a x|0.3", "a x;a y|0", "x a|0", "a x;a x|0", "a|0", "a x y|0"})
    void shouldScoreAssociationsOneByOne(String response, double points) {
        AssessmentItem item = ItemSamples.all().get(ItemType.MATCH).item();

        assertThat(score(item, List.of(response.split(";"))).score()).isEqualTo(points);
    }

    @Test
    void shouldScoreAnOrderAsAWhole() {
        AssessmentItem item = ItemSamples.all().get(ItemType.ORDER).item();

        assertThat(score(item, List.of("b", "c", "a")).score()).isEqualTo(1);
        assertThat(score(item, List.of("b", "a", "c")).score()).isZero();
        assertThat(score(item, List.of("b", "c")).score()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"13.25|1", "13,25|1", "13.375|1", "13.125|1", "13.38|0", "13.12|0", "１３.２５|1", "1.325e1|1",
        "thirteen|0", "NaN|0", "Infinity|0", "0x0D|0", "1e999|0"})
    void shouldTakeNumbersWithinTheToleranceInEveryNotation(String response, double points) {
        assertThat(score(ItemSamples.read(ItemSamples.numericEntry()), List.of(response)).score()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1250|1", "1,250|1", "1.250|1", "1 250|1", "1'250|1", "1250.0|1", "1.25|0", "12,50|0"})
    void shouldReadGroupedThousands(String response, double points) {
        AssessmentItem item = ItemSamples.read(ItemSamples.numericEntry().replace("13.25", "1250"));

        assertThat(score(item, List.of(response)).score()).isEqualTo(points);
    }

    @Test
    void shouldTakeARelativeToleranceInPerCentOfTheKey() {
        AssessmentItem item = ItemSamples.read(ItemSamples.item(ItemSamples.declaration("single", "float", "-200", ""),
                ItemSamples.numeric("relative", "10 5"), "<p><qti-text-entry-interaction response-identifier=\"RESPONSE\"/></p>"));

        assertThat(score(item, List.of("-220")).score()).isEqualTo(1);
        assertThat(score(item, List.of("-221")).score()).isZero();
        assertThat(score(item, List.of("-190")).score()).isEqualTo(1);
        assertThat(score(item, List.of("-189")).score()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"zebra, 1", "' Zebra ', 1", "ＺＥＢＲＡ, 1", "striped  horse, 0.4711", "zebras, 0"})
    void shouldCompareWordsWithoutCareForCaseAndSpace(String response, double points) {
        AssessmentItem item = ItemSamples.all().get(ItemType.TEXT_ENTRY).item();

        assertThat(score(item, List.of(response)).score()).isEqualTo(points);
    }

    @Test
    void shouldGiveNothingForWhatIsNoResponse() {
        AssessmentItem item = ItemSamples.all().get(ItemType.SINGLE_CHOICE).item();

        assertThat(score(item, List.of("a", "b")).score()).isZero();
        assertThat(score(item, List.of("b", "b")).score()).isZero();
        assertThat(score(item, Arrays.asList("b", null)).score()).isZero();
        assertThat(ItemScorer.score(item, Map.of("OTHER", List.of("b"))).score()).isZero();
        assertThat(score(item, java.util.Collections.nCopies(10_000, "b")).score()).isZero();
    }

    private static ItemScore score(AssessmentItem item, List<String> values) {
        return ItemScorer.score(item, Map.of("RESPONSE", values));
    }
}
