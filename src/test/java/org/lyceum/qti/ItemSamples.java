package org.lyceum.qti;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One item of each type, with words in key, mapping, rubric and feedback that nothing else contains. */
public final class ItemSamples {

    public static final String MATCH_CORRECT =
            "<qti-response-processing template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml\"/>";
    public static final String MAP_RESPONSE =
            "<qti-response-processing template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml\"/>";

    /** What no browser may see before the answer, in any of the samples. */
    public static final List<String> SECRETS = List.of("zebra", "xylophone", "0.4711", "4711", "13.25", "0.125");

    private ItemSamples() {}

    /** @param key a response that earns everything */
    public record Sample(String xml, List<String> key) {

        public AssessmentItem item() {
            return ItemSamples.read(xml);
        }
    }

    public static AssessmentItem read(String xml) {
        try {
            return QtiReader.read("item.xml", xml.getBytes(StandardCharsets.UTF_8)).item();
        } catch (QtiException e) {
            throw new AssertionError(e);
        }
    }

    public static Map<ItemType, Sample> all() {
        Map<ItemType, Sample> samples = new LinkedHashMap<>();
        samples.put(ItemType.SINGLE_CHOICE, new Sample(singleChoice(), List.of("b")));
        samples.put(ItemType.MULTIPLE_CHOICE, new Sample(multipleChoice(), List.of("a", "c")));
        samples.put(ItemType.INLINE_CHOICE, new Sample(inlineChoice(), List.of("c")));
        samples.put(ItemType.TEXT_ENTRY, new Sample(textEntry(), List.of("zebra")));
        samples.put(ItemType.NUMERIC_ENTRY, new Sample(numericEntry(), List.of("13.25")));
        samples.put(ItemType.MATCH, new Sample(match(), List.of("a x", "b y", "c x")));
        samples.put(ItemType.ORDER, new Sample(order(), List.of("b", "c", "a")));
        samples.put(ItemType.HOT_TEXT, new Sample(hotText(), List.of("b")));
        samples.put(ItemType.EXTENDED_TEXT, new Sample(extendedText(), List.of("Because …")));
        samples.put(ItemType.CODE, new Sample(code(), List.of("def add(a, b):\n    return a + b\n")));
        return samples;
    }

    public static String singleChoice() {
        return item(declaration("single", "identifier", "b", ""), MATCH_CORRECT, choices(1));
    }

    public static String multipleChoice() {
        return item(declaration("multiple", "identifier", "a c", """
                <qti-mapping lower-bound="0" upper-bound="1" default-value="0"><qti-map-entry map-key="a" mapped-value="0.5"/>
                <qti-map-entry map-key="c" mapped-value="0.5"/><qti-map-entry map-key="b" mapped-value="-0.125"/></qti-mapping>"""),
                MAP_RESPONSE, choices(0));
    }

    public static String choices(int most) {
        return """
                <qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="%d">
                  <qti-prompt><p>Which is a <em>token</em>?</p></qti-prompt>
                  <qti-simple-choice identifier="a">A word</qti-simple-choice>
                  <qti-simple-choice identifier="b">A piece of text</qti-simple-choice>
                  <qti-simple-choice identifier="c">A letter</qti-simple-choice>
                  <qti-simple-choice identifier="d" fixed="true">None of these</qti-simple-choice>
                </qti-choice-interaction>""".formatted(most);
    }

    private static String inlineChoice() {
        return item(declaration("single", "identifier", "c", ""), MATCH_CORRECT, """
                <p>A model predicts the <qti-inline-choice-interaction response-identifier="RESPONSE" shuffle="true">
                <qti-inline-choice identifier="a">last</qti-inline-choice><qti-inline-choice identifier="b">best</qti-inline-choice>
                <qti-inline-choice identifier="c">next</qti-inline-choice></qti-inline-choice-interaction> token.</p>""");
    }

    private static String textEntry() {
        return item(declaration("single", "string", "zebra", """
                <qti-mapping lower-bound="0" upper-bound="1" default-value="0"><qti-map-entry map-key="zebra" mapped-value="1" case-sensitive="false"/>
                <qti-map-entry map-key="striped horse" mapped-value="0.4711" case-sensitive="false"/></qti-mapping>"""), MAP_RESPONSE,
                "<p>Name it: <qti-text-entry-interaction response-identifier=\"RESPONSE\" expected-length=\"12\"/></p>");
    }

    public static String numericEntry() {
        return item(declaration("single", "float", "13.25", ""), numeric("absolute", "0.125 0.125"),
                "<p>How much? <qti-text-entry-interaction response-identifier=\"RESPONSE\"/></p>");
    }

    public static String numeric(String mode, String tolerance) {
        return """
                <qti-response-processing><qti-response-condition><qti-response-if>
                <qti-equal tolerance-mode="%s" tolerance="%s"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal>
                <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
                </qti-response-if></qti-response-condition></qti-response-processing>""".formatted(mode, tolerance);
    }

    private static String match() {
        return item("""
                <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="directedPair">
                <qti-correct-response><qti-value>a x</qti-value><qti-value>b y</qti-value><qti-value>c x</qti-value></qti-correct-response>
                <qti-mapping lower-bound="0" upper-bound="1" default-value="0"><qti-map-entry map-key="a x" mapped-value="0.3"/>
                <qti-map-entry map-key="b y" mapped-value="0.3"/><qti-map-entry map-key="c x" mapped-value="0.4"/></qti-mapping>
                </qti-response-declaration>""", MAP_RESPONSE, """
                <qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="3">
                <qti-prompt>Which is which?</qti-prompt>
                <qti-simple-match-set><qti-simple-associable-choice identifier="a" match-max="1">Recall</qti-simple-associable-choice>
                <qti-simple-associable-choice identifier="b" match-max="1">Latency</qti-simple-associable-choice>
                <qti-simple-associable-choice identifier="c" match-max="1">Precision</qti-simple-associable-choice></qti-simple-match-set>
                <qti-simple-match-set><qti-simple-associable-choice identifier="x" match-max="3">Quality</qti-simple-associable-choice>
                <qti-simple-associable-choice identifier="y" match-max="3">Speed</qti-simple-associable-choice></qti-simple-match-set>
                </qti-match-interaction>""");
    }

    private static String order() {
        return item(declaration("ordered", "identifier", "b c a", ""), MATCH_CORRECT, """
                <qti-order-interaction response-identifier="RESPONSE" shuffle="true"><qti-prompt>In which order?</qti-prompt>
                <qti-simple-choice identifier="b">First</qti-simple-choice><qti-simple-choice identifier="c">Then</qti-simple-choice>
                <qti-simple-choice identifier="a">Last</qti-simple-choice></qti-order-interaction>""");
    }

    private static String hotText() {
        return item(declaration("single", "identifier", "b", ""), MATCH_CORRECT, """
                <qti-hottext-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt><p>Mark the error.</p></qti-prompt>
                <p>The <qti-hottext identifier="a">moon</qti-hottext> is <qti-hottext identifier="b">larger</qti-hottext> than the earth.</p>
                </qti-hottext-interaction>""");
    }

    public static String extendedText() {
        return item("<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"single\" base-type=\"string\"/>", "", """
                <qti-rubric-block view="scorer"><qti-content-body><p>Two points for the xylophone.</p></qti-content-body></qti-rubric-block>
                <qti-extended-text-interaction response-identifier="RESPONSE" expected-lines="8"><qti-prompt>Why?</qti-prompt></qti-extended-text-interaction>""");
    }

    private static String code() {
        return item("<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"single\" base-type=\"string\"/>", "", """
                <qti-extended-text-interaction class="lyceum-code" data-code="code" response-identifier="RESPONSE" format="preformatted" expected-lines="15">
                <qti-prompt><p>Write <code>add</code>:</p><pre><code>def add(a, b):
                    ...
                </code></pre></qti-prompt></qti-extended-text-interaction>""");
    }

    public static String declaration(String cardinality, String type, String key, String mapping) {
        StringBuilder values = new StringBuilder();
        List.of(key.split(" ")).forEach(value -> values.append("<qti-value>").append(value).append("</qti-value>"));
        return """
                <qti-response-declaration identifier="RESPONSE" cardinality="%s" base-type="%s">
                <qti-correct-response>%s</qti-correct-response>%s</qti-response-declaration>""".formatted(cardinality, type, values, mapping);
    }

    public static String item(String declaration, String processing, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="sample" title="A sample" xml:lang="en"
                    adaptive="false" time-dependent="false">
                %s
                <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1"/>
                <qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier">
                <qti-default-value><qti-value>explanation</qti-value></qti-default-value></qti-outcome-declaration>
                <qti-item-body>%s</qti-item-body>
                %s
                <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="explanation" show-hide="show">
                <qti-content-body><p>It is so because of the xylophone.</p></qti-content-body></qti-modal-feedback>
                </qti-assessment-item>""".formatted(declaration, body, processing);
    }
}
