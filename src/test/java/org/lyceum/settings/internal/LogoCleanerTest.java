package org.lyceum.settings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.settings.SiteLogo.RefusedException;

class LogoCleanerTest {

    private final LogoCleaner cleaner = new LogoCleaner();

    @Test
    void shouldDrawARasterAnewAndNoLargerThanNeeded() throws IOException {
        byte[] upload = picture(1200, 300, "jpeg");
        LogoCleaner.Clean clean = cleaner.clean(upload);
        assertThat(clean.mediaType()).isEqualTo("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(image.getWidth()).isEqualTo(512);
        assertThat(image.getHeight()).isEqualTo(128);
    }

    @Test
    void shouldRefuseAPictureThatWouldFillTheMemory() throws IOException {
        byte[] upload = picture(3000, 2000, "png");
        assertThatThrownBy(() -> cleaner.clean(upload)).isInstanceOf(RefusedException.class)
                .hasMessage("settings.logo.pixels");
    }

    @Test
    void shouldRefuseATruncatedPicture() throws IOException {
        byte[] upload = picture(300, 300, "png");
        assertThatThrownBy(() -> cleaner.clean(Arrays.copyOf(upload, 40))).isInstanceOf(RefusedException.class)
                .hasMessage("settings.logo.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "<html><body>x</body></html>", "%PDF-1.7"})
    void shouldRefuseWhatIsNoPicture(String upload) {
        assertThatThrownBy(() -> cleaner.clean(upload.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedException.class).hasMessage("settings.logo.kind");
    }

    @Test
    void shouldKeepTheShapesOfAnSvgAndNothingThatActs() {
        String clean = svg("""
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" onload="alert(1)">
                <script>alert(2)</script><style>@import url(https://evil.example)</style>
                <foreignObject><iframe src="https://evil.example"/></foreignObject>
                <a href="javascript:alert(3)"><rect width="1" height="1"/></a>
                <image href="https://evil.example/x.png"/><use xlink:href="#g"/><animate attributeName="href" to="javascript:1"/>
                <linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>
                <path d="M0 0h10v10z" fill="url(#g)" onclick="alert(4)" style="fill:url(https://evil.example)"/>
                <circle r="2" fill="url(https://evil.example/#x)"/><text>A &lt; B &x;</text></svg>""");
        assertThat(clean).contains("<path d=\"M0 0h10v10z\" fill=\"url(#g)\"", "linearGradient id=\"g\"", "viewBox=\"0 0 10 10\"",
                        "A &lt; B")
                .doesNotContainIgnoringCase("script").doesNotContain("alert", "evil", "onload", "foreignObject", "iframe",
                        "<a", "image", "<use", "animate", "passwd", "style", "href", "DOCTYPE");
    }

    @Test
    void shouldRefuseAnSvgWithoutSize() {
        assertThatThrownBy(() -> svg("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"))
                .hasMessage("settings.logo.broken");
    }

    private String svg(String text) {
        return new String(cleaner.clean(text.getBytes(StandardCharsets.UTF_8)).content(), StandardCharsets.UTF_8);
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
