package org.lyceum.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QtiReaderTest {

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void shouldReadEachTypeAndWhatIsWrittenBack(ItemType type) throws QtiException {
        AssessmentItem item = ItemSamples.all().get(type).item();

        assertThat(item.type()).isEqualTo(type);
        assertThat(Content.plainText(item.explanation())).isEqualTo("It is so because of the xylophone.");
        byte[] written = QtiWriter.write(item).getBytes(StandardCharsets.UTF_8);
        assertThat(QtiReader.read("written.xml", written).item()).isEqualTo(item);
    }

    @Test
    void shouldKeepTheLinesOfAProgram() {
        AssessmentItem item = ItemSamples.all().get(ItemType.CODE).item();

        assertThat(item.interaction().prompt().toString()).contains("def add(a, b):\n    ...\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "<p onclick=\"steal()\">x</p>|unsupported-attribute|p onclick",
        "<p style=\"color:red\">x</p>|unsupported-attribute|p style",
        "<script>steal()</script>|unsupported-element|script",
        "<p><a href=\"https://evil.example\">x</a></p>|unsupported-element|a",
        "<iframe src=\"https://evil.example\"/>|unsupported-element|iframe",
        "<p><img src=\"https://evil.example/x.png\" alt=\"\"/></p>|external-image|https://evil.example/x.png",
        "<p><img src=\"data:image/svg+xml;base64,AAAA\" alt=\"\"/></p>|external-image|data:image/svg+xml;base64,AAAA",
        "<p><img src=\"javascript:steal()\" alt=\"\"/></p>|external-image|javascript:steal()",
        "<p><img src=\"data:image/png;base64,AAAA\"/></p>|missing|img alt",
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>|unsupported-element|math",
        "<qti-feedback-block outcome-identifier=\"F\" identifier=\"x\" show-hide=\"show\"/>|unsupported-element|qti-feedback-block",
        "<qti-template-block/>|unsupported-element|qti-template-block",
        "<qti-media-interaction response-identifier=\"R\"/>|unsupported-element|qti-media-interaction",
        "<qti-upload-interaction response-identifier=\"R\"/>|unsupported-element|qti-upload-interaction"})
    void shouldRefuseByNameWhatIsNotAllowed(String html, String reason, String subject) {
        String xml = ItemSamples.item(ItemSamples.declaration("single", "identifier", "b", ""),
                ItemSamples.MATCH_CORRECT, html + ItemSamples.choices(1));

        assertThat(faults(xml)).extracting(fault -> fault.reason().tag(), QtiFault::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(reason, subject));
        assertThat(faults(xml).getFirst().line()).isPositive();
    }

    @Test
    void shouldRefuseProcessingThatItDoesNotKnow() {
        String template = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response_point.xml";
        String rule = """
                <qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/>
                <qti-correct identifier="RESPONSE"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value>
                </qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>""";

        assertThat(processing("<qti-response-processing template=\"" + template + "\"/>"))
                .containsExactly("unsupported-processing " + template);
        assertThat(processing("<qti-response-processing template=\"https://evil.example/match_correct\"/>"))
                .containsExactly("unsupported-processing https://evil.example/match_correct");
        assertThat(processing(rule)).containsExactly("unsupported-processing qti-match");
        assertThat(processing("")).containsExactly("unsupported-processing qti-response-processing");
        assertThat(processing("<qti-template-processing/>")).contains("unsupported-element qti-template-processing");
    }

    @Test
    void shouldRefuseKeysThatNameNothing() {
        assertThat(choiceWithKey("z")).containsExactly("unknown-identifier z");
        assertThat(choiceWithKey("a b")).containsExactly("unsuitable-response a b");
        String twice = ItemSamples.singleChoice().replace("identifier=\"c\"", "identifier=\"a\"");
        assertThat(tags(twice)).containsExactly("twice a");
        assertThat(tags(ItemSamples.extendedText().replaceAll("(?s)<qti-rubric-block.*</qti-rubric-block>", "")))
                .containsExactly("no-rubric qti-rubric-block");
        assertThat(tags(ItemSamples.numericEntry().replace("<qti-value>13.25", "<qti-value>thirteen")))
                .containsExactly("unsupported-value qti-value=thirteen");
        assertThat(tags(ItemSamples.item(ItemSamples.declaration("single", "identifier", "b", ""), ItemSamples.MATCH_CORRECT, "<p>x</p>")))
                .containsExactly("no-interaction qti-item-body");
        assertThat(tags(ItemSamples.item(ItemSamples.declaration("single", "identifier", "b", ""), ItemSamples.MATCH_CORRECT,
                        ItemSamples.choices(1) + ItemSamples.choices(1))))
                .containsExactly("several-interactions 2");
    }

    @Test
    void shouldRefuseDoctypesAndEntities() {
        String external = declared("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>").replace("A word", "&e;");
        String laughs = declared("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>").replace("A word", "&b;");
        String remote = declared("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">");

        assertThat(List.of(external, laughs, remote)).allSatisfy(xml ->
                assertThat(tags(xml)).containsExactly("doctype DOCTYPE"));
        assertThat(tags(ItemSamples.singleChoice().replace("A word", "&undefined;"))).singleElement()
                .asString().matches("(not-xml|doctype) .*undefined.*");
    }

    @Test
    void shouldRefuseWhatIsTooLargeOrTooDeepOrNoItem() {
        assertThat(tags(ItemSamples.singleChoice().replace("A word", "x".repeat(600_000)))).containsExactly("too-large 512 KiB");
        assertThat(tags(ItemSamples.singleChoice().replace("A word", "<b/>".repeat(6_000)))).containsExactly("too-large b");
        String deep = "<span>".repeat(60) + "</span>".repeat(60);
        assertThat(tags(ItemSamples.singleChoice().replace("A word", deep))).containsExactly("too-deep 40");
        assertThat(tags("<html/>")).containsExactly("not-an-item html");
        assertThat(tags("")).singleElement().asString().startsWith("not-xml");
        assertThat(tags("<qti-assessment-item")).singleElement().asString().startsWith("not-xml");
        assertThat(tags(ItemSamples.singleChoice().replace("imsqtiasi_v3p0", "imsqti_v2p1"))).containsExactly("not-an-item qti-assessment-item");
    }

    @Test
    void shouldListWhatWasLeftOutWithoutChangingTheMeaning() throws QtiException {
        String xml = ItemSamples.singleChoice().replace("<qti-choice-interaction", "<qti-choice-interaction class=\"qti-choices-stacking-2\"");

        assertThat(QtiReader.read("item.xml", xml.getBytes(StandardCharsets.UTF_8)).dropped())
                .extracting(QtiFault::subject).containsExactly("qti-choice-interaction class");
    }

    @Test
    void shouldSayFileLineAndReason() {
        String xml = ItemSamples.singleChoice().replace("A word", "<blink>now</blink>");

        QtiException refused = catchThrowableOfType(QtiException.class,
                () -> QtiReader.read("exams/x/en.xml", xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(refused).hasMessageMatching("exams/x/en\\.xml:\\d+: unsupported-element blink");
    }

    private static String declared(String doctype) {
        return ItemSamples.singleChoice().replace("?>\n", "?>\n" + doctype);
    }

    private static List<String> processing(String processing) {
        return tags(ItemSamples.item(ItemSamples.declaration("single", "identifier", "b", ""), processing, ItemSamples.choices(1)));
    }

    private static List<String> choiceWithKey(String key) {
        return tags(ItemSamples.item(ItemSamples.declaration("single", "identifier", key, ""), ItemSamples.MATCH_CORRECT, ItemSamples.choices(1)));
    }

    private static List<String> tags(String xml) {
        return faults(xml).stream().map(fault -> fault.reason().tag() + " " + fault.subject()).toList();
    }

    private static List<QtiFault> faults(String xml) {
        QtiException refused = catchThrowableOfType(QtiException.class,
                () -> QtiReader.read("item.xml", xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused).isNotNull();
        return refused.faults();
    }
}
