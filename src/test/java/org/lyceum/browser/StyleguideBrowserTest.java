package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;

/** Every shared component in its states, without a serious violation in either appearance. */
class StyleguideBrowserTest extends BrowserTest {

    @AfterEach
    void speakEnglish() {
        speak(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"EN, 1280, LIGHT", "JA, 360, DARK", "DE, 360, LIGHT"})
    void shouldShowComponentsAccessibly(Language language, int width, ColorScheme scheme) {
        speak(language);
        Page page = signedIn("admin", language);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 800);
        open(page, "styleguide");

        assertThat(page.locator("h1")).hasText(text(language, "shell.styleguide.title"));
        assertThat(page.locator(".illustration svg")).hasCount(Illustration.values().length + 1);
        assertThat(page.locator(".cm-content")).hasCount(3);
        assertFitsWidth(page);
        assertAccessible(page);
    }

    private void speak(Language language) {
        jdbc.sql("update person set language = ? where email = 'admin@demo.lyceum'").param(language.tag()).update();
    }
}
