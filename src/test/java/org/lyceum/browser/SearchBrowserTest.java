package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** Finding things: the search page, and the palette by keyboard alone. */
class SearchBrowserTest extends BrowserTest {

    @Test
    void shouldFindInSpiteOfATypingErrorAndKeepTheSearchInTheAddress() {
        Page page = open(signedIn("learner", Language.EN), "search");
        assertThat(page.getByText(text(Language.EN, "retrieval.search.start-title"))).isVisible();
        page.locator(".search-words input").fill("dictionery");
        Locator first = page.locator(".search-hits > li").first();
        assertThat(first.locator("mark").first()).containsText(Pattern.compile("dictionar"));
        assertAccessible(page);

        page.locator(".search-kinds button").nth(3).click();
        assertThat(page).hasURL(Pattern.compile("q=dictionery"));
        assertThat(page).hasURL(Pattern.compile("kind=exercise"));
        page.reload();
        assertThat(page.locator(".search-hits a[href*='count-words']")).isVisible();
        assertThat(page.locator(".search-kinds button").nth(3)).hasAttribute("aria-pressed", "true");

        page.locator(".search-words input").fill("<xyzzyqqq>");
        assertThat(page.getByText(text(Language.EN, "retrieval.search.none-title"))).isVisible();
    }

    @Test
    void shouldGoAnywhereByKeyboardOnAPhoneInTheDark() {
        Page page = signIn(guest(Language.EN, 360, 740, ColorScheme.DARK), "learner", Language.EN);
        open(page, "courses");
        page.waitForFunction("() => !!window.lyceumAppearance");
        page.keyboard().press("Control+k");
        Locator field = page.locator(".palette input");
        assertThat(field).isFocused();
        page.keyboard().type("budg");
        assertThat(page.locator(".palette-list mark").first()).hasText("budget");
        assertAccessible(page);
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "palette-1");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("lists-and-budgets"));
        assertThat(page.locator(".palette-list")).hasCount(0);

        page.keyboard().press("Control+k");
        assertThat(field).isFocused();
        page.keyboard().type(text(Language.EN, "shell.theme.light"));
        page.locator(".palette-list [role=option]").filter(new Locator.FilterOptions()
                .setHasText(text(Language.EN, "shell.palette.theme", text(Language.EN, "shell.theme.light")))).click();
        page.waitForFunction("() => document.documentElement.dataset.theme === 'light'");
        assertThat(page.locator(".palette-list")).hasCount(0);
        assertThat(page.url()).contains("lists-and-budgets");
    }
}
