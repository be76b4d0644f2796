package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** Exam items in the style guide, answered by keyboard alone; what the player tells is what was chosen. */
class ItemPlayerBrowserTest extends BrowserTest {

    private Page page;

    @BeforeEach
    void openStyleguide() {
        page = open(signedIn("admin", Language.EN), "styleguide");
        page.locator("lyceum-item fieldset").first().waitFor();
        page.evaluate("() => document.addEventListener('item-response', event => window.said = event.detail.responses)");
    }

    @Test
    void shouldChooseOneAndTakeItBack() {
        Locator item = item(0);
        item.locator("input").first().focus();
        page.keyboard().press("Space");
        assertThat(said()).containsExactly("c1");
        page.keyboard().press("ArrowDown");
        assertThat(said()).containsExactly("c2");
        item.getByText(text(Language.EN, "ui.item.clear")).press("Enter");
        assertThat(said()).isEmpty();
        assertThat(item.locator("input").first()).isFocused();
    }

    @Test
    void shouldLetNobodyChooseMoreThanTheItemAllows() {
        Locator boxes = item(2).locator("input");
        boxes.nth(2).press("Space");
        boxes.nth(0).press("Space");
        assertThat(said()).containsExactly("c1", "c3");
        assertThat(boxes.nth(1)).isDisabled();
        boxes.nth(0).press("Space");
        assertThat(boxes.nth(1)).isEnabled();
        assertThat(item(1).locator("input:enabled")).hasCount(0);
    }

    @Test
    void shouldTakeNumbersAsPeopleWriteThem() {
        Locator field = item(3).locator("input");
        Locator fault = item(3).locator(".item-fault");
        field.fill("about 3");
        field.press("Tab");
        assertThat(fault).hasText(text(Language.EN, "ui.item.number"));
        for (String number : List.of("0,5", "-1 250.75", "３.５", "1e-3", "−4")) {
            field.fill(number);
            assertThat(fault).isEmpty();
            assertThat(said()).containsExactly(number);
        }
    }

    @Test
    void shouldMatchRowsWithColumns() {
        item(4).locator("input").nth(0).press("Space");
        item(4).locator("input").nth(3).press("Space");
        assertThat(said()).containsExactly("r1 x", "r2 y");
    }

    @Test
    void shouldCallAnOrderAnAnswerOnlyOnceALineHasMoved() {
        Locator item = item(5);
        Locator note = item.getByText(text(Language.EN, "ui.item.order-open"));
        assertThat(note).isVisible();
        Locator down = item.locator(".item-down").first();
        down.press("Enter");
        assertThat(said()).containsExactly("c2", "c1", "c3");
        assertThat(note).isHidden();
        assertThat(item.locator(".item-down").nth(1)).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(said()).containsExactly("c1", "c2", "c3");

        Locator grip = item.locator(".item-grip").first();
        grip.hover();
        page.mouse().down();
        item.locator(".item-grip").last().hover();
        page.mouse().move(item.boundingBox().x + 20, item.boundingBox().y + item.boundingBox().height - 4);
        page.mouse().up();
        assertThat(said()).containsExactly("c2", "c3", "c1");
    }

    @Test
    void shouldMarkWordsInAText() {
        Locator words = item(6).locator(".item-word");
        words.nth(1).press("Space");
        words.nth(0).press("Enter");
        assertThat(said()).containsExactly("a", "b");
        assertThat(words.nth(0)).hasAttribute("aria-pressed", "true");
        words.nth(0).press("Enter");
        assertThat(said()).containsExactly("b");
        assertAccessible(page);
    }

    private Locator item(int index) {
        return page.locator("lyceum-item").nth(index);
    }

    @SuppressWarnings("unchecked")
    private List<String> said() {
        return ((Map<String, List<String>>) page.evaluate("() => window.said")).get("RESPONSE");
    }
}
