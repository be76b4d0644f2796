package org.lyceum.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lyceum.pdf.PdfDocument;
import org.lyceum.pdf.PdfReading;
import org.lyceum.ui.Language;

class HtmlPdfWriterTest {

    @Test
    void shouldGiveBackTheLettersThatWereWritten() throws IOException {
        PdfReading reading = print(Language.ZH_CN, "王小明 長谷川 髙橋 𠮷田 ジョン・スミス José Ñandú Straße œuvre Łódź Ελλάδα Кирилл l’Été");

        // no radical (⼩) in place of the character (小), no letter (ʼ) in place of the apostrophe
        assertThat(reading.text()).contains("王小明 長谷川 髙橋 𠮷田 ジョン・スミス", "José Ñandú Straße œuvre Łódź", "Ελλάδα Кирилл", "l’Été");
        assertThat(reading.text()).doesNotContain("#");
    }

    @Test
    void shouldEmbedOnlyWhatItUses() throws IOException {
        PdfReading latin = print(Language.EN, "Ada");
        byte[] chinese = bytes(Language.ZH_CN, "王小明", "");

        assertThat(latin.fonts()).allMatch(font -> font.matches("[A-Z]{6}\\+Inter-.*")).isNotEmpty();
        assertThat(latin.embedded()).isTrue();
        assertThat(PdfReading.of(chinese).fonts()).anyMatch(font -> font.matches("[A-Z]{6}\\+NotoSansSC-Regular"));
        assertThat(PdfReading.of(chinese).embedded()).isTrue();
        assertThat(chinese.length).as("a subset, not ten megabytes").isLessThan(60_000);
    }

    @Test
    void shouldDrawCharactersAsTheLanguageDrawsThem() throws IOException {
        assertThat(print(Language.JA, "直").fonts()).anyMatch(font -> font.contains("NotoSansJP"))
                .noneMatch(font -> font.contains("NotoSansSC"));
        assertThat(print(Language.ZH_CN, "直").fonts()).anyMatch(font -> font.contains("NotoSansSC"))
                .noneMatch(font -> font.contains("NotoSansJP"));
    }

    @Test
    void shouldBeTaggedAndSayItsTitleAndLanguage() throws IOException {
        PdfReading reading = print(Language.DE, "Größe");

        assertThat(reading.tagged()).isTrue();
        assertThat(reading.title()).isEqualTo("Titel <1>");
        assertThat(reading.language()).isEqualTo("de");
    }

    @Test
    void shouldBreakLinesOfLongTextWithoutSpaces() throws IOException {
        PdfReading reading = print(Language.JA, "空白のない文章です。".repeat(40));

        assertThat(reading.text().lines().filter(line -> line.contains("文章"))).hasSizeGreaterThan(5);
        assertThat(reading.text().replaceAll("\\s", "")).contains("空白のない文章です。".repeat(40));
    }

    @Test
    void shouldTakeMarkupForTextAndFetchNothing() throws IOException {
        byte[] file = bytes(Language.EN, "<b onclick='x'>Ada</b> & Co", "");
        PdfReading styled = PdfReading.of(bytes(Language.EN, "Ada",
                "@import url('file:///etc/passwd'); p { background: url('http://127.0.0.1:1/x.png') }"));

        assertThat(PdfReading.of(file).text()).contains("<b onclick='x'>Ada</b> & Co");
        assertThat(styled.text().strip()).isEqualTo("Ada");
    }

    private static PdfReading print(Language language, String text) throws IOException {
        return PdfReading.of(bytes(language, text, ""));
    }

    private static byte[] bytes(Language language, String text, String style) throws IOException {
        Element body = new Element("body");
        body.appendElement("p").appendText(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPdfWriter().write(new PdfDocument("Titel <1>", "What it is", "Lyceum", language, body, style), out);
        return out.toByteArray();
    }
}
