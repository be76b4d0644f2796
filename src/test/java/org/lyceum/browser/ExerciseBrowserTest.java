package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** The workshop around the editor: one test, an own input, tidy up, reset and undo, attempts, other solutions. */
class ExerciseBrowserTest extends BrowserTest {

    private static final String EXERCISE = "courses/programming-with-generative-ai/lists-and-budgets/fit-budget";
    private static final Path FILES = Path.of(EXERCISE);

    @Test
    void shouldRunOneTestAndAnOwnInput() {
        Page page = open(signedIn("teacher", Language.EN), EXERCISE);
        page.locator(".exercise-case summary").nth(1).click();
        named(page, "exercise.case.run-number", 2).click();
        assertThat(page.getByText(text(Language.EN, "exercise.verdict.one-failed", 2))).isVisible(slowly());

        page.locator(".exercise-try > summary").click();
        page.locator(".exercise-try textarea").fill("[len('abc'), print('hello')]");
        button(page, "exercise.try.run").click();
        assertThat(page.locator(".exercise-try-result")).containsText("[3, None]", contains());
        assertThat(page.locator(".exercise-try-result")).containsText("hello");
        assertThat(page.locator(".exercise-history li")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void shouldMarkErrorsTidyUpAndTellTheKeys() {
        Page page = open(signedIn("reviewer", Language.EN), EXERCISE);
        type(page, "def fit_budget(messages, budget)\n    return messages\n");
        assertThat(page.locator(".cm-lint-marker-error")).hasCount(1);
        assertThat(page.locator(".exercise-editor .visually-hidden")).containsText(text(Language.EN, "ui.editor.say.colon"));
        button(page, "exercise.action.tidy").click();
        assertThat(page.locator(".code-editor-note").first()).hasText(text(Language.EN, "ui.editor.say.tidy-syntax"));

        type(page, "def fit_budget(messages, budget):\n\tx=[1,2]   \n\treturn 'a=b'");
        page.keyboard().press("Alt+Shift+F");
        assertThat(page.locator(".cm-line").nth(1)).hasText("    x = [1, 2]");
        assertThat(page.locator(".cm-line").nth(2)).hasText("    return 'a=b'");

        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        page.keyboard().press("?");
        assertThat(page.locator(".exercise-keys-row", row("exercise.keys.does.leave"))).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".exercise-keys-row")).hasCount(0);
        page.keyboard().press("Alt+Shift+2");
        assertThat(page.locator(".exercise-editor .cm-content")).isFocused();
    }

    @Test
    void shouldResetWithUndoAndKeepTheDraft() {
        Page page = open(signedIn("admin", Language.EN), EXERCISE);
        type(page, "def fit_budget(messages, budget):\n    return 'half a thought'\n");
        button(page, "exercise.action.reset").click();
        page.locator("vaadin-confirm-dialog").getByText(text(Language.EN, "exercise.action.reset"), exactly()).last().click();
        assertThat(page.getByText(text(Language.EN, "exercise.reset.done"))).isVisible();
        assertThat(page.locator(".exercise-editor .cm-content")).containsText("kept = []");
        assertThat(page.locator(".exercise-history li")).containsText(text(Language.EN, "exercise.history.kept.reset"));

        button(page, "exercise.action.undo").click();
        assertThat(page.locator(".exercise-editor .cm-content")).containsText("half a thought");
        page.reload();
        assertThat(page.locator(".exercise-editor .cm-content")).containsText("half a thought");
        assertThat(page.locator(".exercise-history li")).hasCount(1);
    }

    @Test
    void shouldCompareAttemptsAndDiscussSolutionsAfterAPass() throws IOException {
        Page page = signIn(guest(Language.EN, 360, 740, ColorScheme.DARK), "learner", Language.EN);
        open(page, EXERCISE);
        assertThat(button(page, "exercise.solutions.open")).hasCount(0);
        submit(page, Files.readString(FILES.resolve("wrong/off_by_one.py")));
        assertThat(page.getByText(Pattern.compile("[0-9] of 10 tests passed")).first()).isVisible(slowly());
        submit(page, Files.readString(FILES.resolve("accepted/recursion.py")));
        assertThat(button(page, "exercise.solutions.open")).isVisible(slowly());

        button(page, "exercise.solutions.open").click();
        assertThat(page.locator(".exercise-solutions-words").first()).containsText(text(Language.EN, "exercise.construct.recursion"));
        assertThat(page.locator(".exercise-solutions-words").last()).containsText("itertools");
        assertAccessible(page);
        assertFitsWidth(page);
        page.keyboard().press("Escape");

        button(page, "exercise.action.practise").click();
        assertThat(page.locator(".exercise-editor .cm-content")).containsText("kept = []");
        assertThat(button(page, "exercise.solutions.open")).hasCount(0);
        button(page, "exercise.compare.passing").click();
        assertThat(page.locator(".exercise-diff-removed").first()).containsText(text(Language.EN, "exercise.compare.removed"));
        assertAccessible(page);
        assertFitsWidth(page);
    }

    private void submit(Page page, String program) {
        type(page, program);
        page.keyboard().press("Control+Shift+Enter");
    }

    private static void type(Page page, String program) {
        page.locator(".exercise-editor .cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(program);
    }

    private Locator button(Page page, String key) {
        return named(page, key);
    }

    private Locator named(Page page, String key, Object... arguments) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                .setName(text(Language.EN, key, arguments)).setExact(true));
    }

    private Page.LocatorOptions row(String key) {
        return new Page.LocatorOptions().setHasText(text(Language.EN, key));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    }

    /** The first run waits for a worker to start. */
    private static LocatorAssertions.IsVisibleOptions slowly() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }
}
