package org.lyceum.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.qti.PackageException.Reason;

class QtiPackageTest {

    @Test
    void shouldReadBackWhatItWrote() throws PackageException {
        AssessmentItem english = ItemSamples.all().get(ItemType.CODE).item();
        AssessmentItem german = english.named("sample", "de");
        Map<String, AssessmentItem> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("de", german);
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        QtiPackage.write(List.of(new QtiPackage.Outgoing("sample", texts, Map.of("item.yaml", new byte[] {1}, "code/starter.py", new byte[] {2}))), written);
        QtiPackage read = QtiPackage.read(new ByteArrayInputStream(written.toByteArray()));

        assertThat(read.entries()).extracting(QtiPackage.Entry::item).containsExactly(english, german);
        assertThat(read.entries().getFirst().files()).containsOnlyKeys("item.yaml", "code/starter.py");
        assertThat(read.untaken()).isEmpty();
    }

    @Test
    void shouldNameWhatItDoesNotTake() throws PackageException {
        String manifest = manifest("<resource identifier=\"t\" type=\"imsqti_test_xmlv3p0\" href=\"test.xml\"/>"
                + resource("good.xml") + resource("bad.xml") + resource("gone.xml"));
        String bad = ItemSamples.singleChoice().replace("match_correct", "my_rules");

        QtiPackage read = read(Map.of("imsmanifest.xml", manifest, "test.xml", "<x/>", "good.xml", ItemSamples.singleChoice(),
                "bad.xml", bad, "pictures/logo.png", "PNG"));

        assertThat(read.entries()).extracting(QtiPackage.Entry::file).containsExactly("good.xml", "bad.xml", "gone.xml");
        assertThat(read.entries().get(0).item()).isNotNull();
        assertThat(read.entries().get(1).faults()).extracting(fault -> fault.reason().tag()).containsExactly("unsupported-processing");
        assertThat(read.entries().get(2).faults()).extracting(QtiFault::toString).containsExactly("0: missing gone.xml");
        assertThat(read.untaken()).containsExactly("imsqti_test_xmlv3p0 test.xml", "pictures/logo.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "items/../../evil.xml", "/etc/passwd", "..\\evil.xml", "C:/evil.xml", "a/./b.xml"})
    void shouldRefuseNamesThatLeadOut(String name) {
        assertThat(refusal(Map.of("imsmanifest.xml", manifest(""), name, "x")).reason()).isEqualTo(Reason.UNSAFE_NAME);
    }

    @Test
    void shouldRefuseABombByWhatComesOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void shouldRefuseTenThousandItemsWithTheirNumber() {
        StringBuilder resources = new StringBuilder();
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            resources.append(resource("i" + i + ".xml"));
            files.put("i" + i + ".xml", "<x/>");
        }
        files.put("imsmanifest.xml", manifest(resources.toString()));

        PackageException refused = refusal(files);

        assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ITEMS);
        assertThat(refused.subject()).isEqualTo("10000");
    }

    @Test
    void shouldRefuseWhatIsNoPackage() {
        assertThat(refusal("hello".getBytes()).reason()).isEqualTo(Reason.NOT_A_ZIP);
        assertThat(refusal(Map.of("a.xml", "<x/>")).reason()).isEqualTo(Reason.NO_MANIFEST);
        assertThat(refusal(Map.of("imsmanifest.xml", "<manifest")).reason()).isEqualTo(Reason.MANIFEST);
        PackageException entities = refusal(Map.of("imsmanifest.xml",
                "<!DOCTYPE m [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><manifest>&e;</manifest>"));
        assertThat(entities.reason()).isEqualTo(Reason.MANIFEST);
        assertThat(entities.subject()).contains("doctype");
        assertThat(refusal(Map.of("imsmanifest.xml", manifest(""), "A.xml", "1", "a.xml", "2")).reason()).isEqualTo(Reason.TWICE);
    }

    static String resource(String file) {
        return "<resource identifier=\"r-%1$s\" type=\"imsqti_item_xmlv3p0\" href=\"%1$s\"><file href=\"%1$s\"/></resource>".formatted(file);
    }

    static String manifest(String resources) {
        return "<manifest xmlns=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1\" identifier=\"m\"><resources>%s</resources></manifest>"
                .formatted(resources);
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static QtiPackage read(Map<String, String> files) throws PackageException {
        return QtiPackage.read(new ByteArrayInputStream(zip(files)));
    }

    private static PackageException refusal(Map<String, String> files) {
        return refusal(zip(files));
    }

    private static PackageException refusal(byte[] zip) {
        PackageException refused = catchThrowableOfType(PackageException.class, () -> QtiPackage.read(new ByteArrayInputStream(zip)));
        assertThat(refused).isNotNull();
        return refused;
    }
}
