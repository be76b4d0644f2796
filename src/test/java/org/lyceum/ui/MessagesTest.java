package org.lyceum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads {@code src/test/resources/i18n/sample}. */
class MessagesTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 test passed", "en, 2, 2 tests passed", "en, 1000, '1,000 tests passed'",
        "es, 1, 1 prueba superada", "es, 2, 2 pruebas superadas",
        "pt, 1, 1 teste aprovado", "pt, 2, 2 testes aprovados",
        "fr, 0, 0 test réussi", "fr, 1, 1 test réussi", "fr, 2, 2 tests réussis",
        "de, 1, 1 Test bestanden", "de, 1000, 1.000 Tests bestanden",
        "zh-CN, 1, 1 个测试通过", "zh-CN, 2, 2 个测试通过",
        "ja, 1, 1 件のテストに合格", "ja, 2, 2 件のテストに合格"
    })
    void shouldCountAsTheLanguageDoes(String tag, int count, String expected) {
        assertThat(messages.get(Language.ofTag(tag).orElseThrow(), "sample.passed", count)).isEqualTo(expected);
    }

    @Test
    void shouldFallBackToEnglishWhenALanguageLacksTheKey() {
        assertThat(messages.get(Language.JA, "sample.only-english")).isEqualTo("Only here");
    }

    @Test
    void shouldShowTheKeyWhenNoLanguageHasIt() {
        assertThat(messages.get(Language.DE, "sample.nowhere")).isEqualTo("!sample.nowhere!");
        assertThat(messages.has("sample.nowhere")).isFalse();
    }

    @Test
    void shouldLeaveApostrophesAlone() {
        assertThat(messages.get(Language.EN, "sample.apostrophe", "Ada")).isEqualTo("Don't worry, Ada");
    }

    @Test
    void shouldServeVaadinByTheLanguageOfTheLocale() {
        assertThat(messages.getTranslation("sample.passed", Locale.forLanguageTag("de-AT"), 3)).isEqualTo("3 Tests bestanden");
        assertThat(messages.getTranslation("sample.passed", Locale.forLanguageTag("nl"), 3)).isEqualTo("3 tests passed");
        assertThat(messages.getProvidedLocales()).hasSize(7);
    }
}
