package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** The database takes nothing for a while: what is typed stays in the browser, and comes into the database afterwards. */
class NotSavedBrowserTest extends BrowserTest {

    private static final String EXERCISE = "courses/programming-with-generative-ai/lists-and-budgets/trim-history";

    @Test
    void shouldSayThatADraftIsNotSavedAndKeepItInTheBrowser() {
        Page page = open(signedIn("reviewer", Language.EN), EXERCISE);
        String notSaved = text(Language.EN, "exercise.draft.not-saved");
        jdbc.sql("alter table exercise_draft rename to exercise_draft_away").update();
        try {
            page.locator(".cm-content").click();
            page.keyboard().press("Control+End");
            page.keyboard().insertText("\n# typed while the disk was full");
            assertThat(page.getByText(notSaved)).isVisible();
            assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        } finally {
            jdbc.sql("alter table exercise_draft_away rename to exercise_draft").update();
        }
        page.reload(); // the draft of the browser is sent at once
        assertThat(page.locator(".cm-content")).containsText("# typed while the disk was full");
        page.keyboard().press("Control+End");
        page.locator(".cm-content").click();
        page.keyboard().insertText(" ");
        assertThat(page.getByText(notSaved)).isHidden();

        Page elsewhere = open(signedIn("reviewer", Language.EN), EXERCISE);
        assertThat(elsewhere.locator(".cm-content")).containsText("# typed while the disk was full");
    }
}
