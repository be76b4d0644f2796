package org.lyceum.exam.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lyceum.exam.internal.bank.ImportPlan.Note;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.ItemSamples;
import org.lyceum.qti.ItemType;
import org.lyceum.qti.PackageException;
import org.lyceum.qti.QtiPackage;
import org.lyceum.ui.Language;

class ImportReaderTest {

    private static final AssessmentItem CHOICE = ItemSamples.all().get(ItemType.SINGLE_CHOICE).item();
    private static final AssessmentItem CODE = ItemSamples.all().get(ItemType.CODE).item();

    @Test
    void shouldTakeBackWhatWasExported() {
        byte[] yaml = new ItemDetails("words", 3, "first#one", 0.55).yaml();
        ImportPlan plan = plan(outgoing("one", Map.of("item.yaml", yaml), CHOICE.named("one", "en"), CHOICE.named("one", "zh-CN")));

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.notes()).isEmpty();
        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("one");
            assertThat(item.texts()).containsOnlyKeys(Language.EN, Language.ZH_CN);
            assertThat(item.details()).isEqualTo(new ItemDetails("words", 3, "first#one", 0.55));
        });
    }

    @Test
    void shouldSayWhatItChanges() {
        ImportPlan plan = plan(outgoing("Frage Nr. 1", Map.of(), CHOICE.named("Frage Nr. 1", "en-GB")),
                outgoing("frage-nr-1", Map.of(), CHOICE.named("frage-nr-1", "")));

        assertThat(plan.items()).extracting(ImportPlan.Incoming::id).containsExactly("frage-nr-1", "frage-nr-1-2");
        assertThat(plan.items().getFirst().texts().get(Language.EN)).isEqualTo(CHOICE.named("frage-nr-1", "en"));
        assertThat(plan.notes()).extracting(Note::key, Note::arguments).contains(
                Tuple.tuple("exam.import.language-near", List.of("en-GB", "en")),
                Tuple.tuple("exam.import.renamed", List.of("Frage Nr. 1", "frage-nr-1")),
                Tuple.tuple("exam.import.language-missing", List.of()),
                Tuple.tuple("exam.import.renamed", List.of("frage-nr-1", "frage-nr-1-2")),
                Tuple.tuple("exam.import.no-details", List.of()));
    }

    @Test
    void shouldRefuseWithReasons() {
        AssessmentItem other = ItemSamples.read(ItemSamples.singleChoice().replace("<qti-value>b</qti-value>", "<qti-value>a</qti-value>"));
        ImportPlan plan = plan(
                outgoing("german", Map.of(), CHOICE.named("german", "de")),
                outgoing("italian", Map.of(), CHOICE.named("italian", "it")),
                outgoing("program", Map.of(), CODE.named("program", "en")),
                outgoing("keys", Map.of(), CHOICE.named("keys", "en"), other.named("keys", "fr")));

        assertThat(plan.refused()).extracting(Note::key).containsExactlyInAnyOrder("exam.import.no-english",
                "exam.import.language", "exam.import.no-tests", "exam.parity.declarations");
        assertThat(plan.items()).singleElement().satisfies(item -> assertThat(item.texts()).containsOnlyKeys(Language.EN));
    }

    private static QtiPackage.Outgoing outgoing(String id, Map<String, byte[]> files, AssessmentItem... texts) {
        Map<String, AssessmentItem> byName = new LinkedHashMap<>();
        for (AssessmentItem text : texts) {
            byName.put(text.language().isEmpty() ? "x" : text.language(), text);
        }
        return new QtiPackage.Outgoing(id, byName, files);
    }

    private static ImportPlan plan(QtiPackage.Outgoing... items) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        QtiPackage.write(List.of(items), zip);
        try {
            return ImportReader.read(QtiPackage.read(new ByteArrayInputStream(zip.toByteArray())));
        } catch (PackageException e) {
            throw new AssertionError(e);
        }
    }
}
