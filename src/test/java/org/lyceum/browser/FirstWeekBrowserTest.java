package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.ui.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A learner's first week, from the sign-up to the transcript: one person, one browser, one language. Days pass by
 * moving what the person did into the past.
 */
class FirstWeekBrowserTest extends BrowserTest {

    private static final String COURSE = "courses/generative-ai-foundations";
    private static final String LESSON = COURSE + "/what-ai-is";
    private static final String EXERCISE = "courses/programming-with-generative-ai/lists-and-budgets/fit-budget";
    private static final String DAY_FOCUSED = """
            () => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              return focused?.getAttribute('role') === 'gridcell';
            }""";
    private static final String PASSWORD = "a quiet lantern 42";

    @ParameterizedTest
    @CsvSource({"EN, 1280, LIGHT", "JA, 360, DARK", "DE, 1280, DARK"})
    void shouldBeginWithNothingAndEndWithATranscript(Language language, int width, ColorScheme scheme) throws IOException {
        String email = "week-" + language.tag() + "@example.org";
        Page page = guest(language, width, 800, scheme);

        signUp(page, language, email);
        assertThat(page.getByText(text(language, "learning.home.empty-title"))).isVisible();
        judge(page);

        begin(page, language);
        List<String> answered = readAndAnswer(page, language);
        keep(page, language);
        solve(page, language);

        open(page, "");
        assertThat(page.locator(".learning-weeks-plot svg")).isVisible();
        assertThat(page.getByText(text(language, "learning.weeks.sum", 8, 1, 1))).isVisible();
        setGoal(page, language);
        judge(page);

        sleepOverIt(email);
        practise(page, language, answered.getFirst());
        takeAlong(page, language);
    }

    private void signUp(Page page, Language language, String email) {
        open(page, "sign-up");
        judge(page);
        page.locator("input[autocomplete=name]").fill("Robin");
        page.locator("input[autocomplete=username]").fill(email);
        page.locator("input[autocomplete=new-password]").fill(PASSWORD);
        press(page, language, "account.sign-up.submit");
        assertThat(page.getByText(text(language, "account.sign-up.done"))).isVisible();

        page.navigate(mailedLink(email));
        press(page, language, "account.confirm.submit");
        assertThat(page.getByText(text(language, "account.confirm.done"))).isVisible();

        open(page, "sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(text(language, "learning.home.title", "Robin"));
    }

    /** From the empty home page into the first lesson, by what the pages offer. */
    private void begin(Page page, Language language) {
        page.getByText(text(language, "learning.home.empty-action")).click();
        page.waitForURL(url("courses"));
        page.locator("a[href$='" + COURSE + "']").first().click();
        page.waitForURL(url(COURSE));
        judge(page);
        page.getByText(text(language, "learning.course.start")).first().click();
        page.waitForURL(url -> url.contains(LESSON));
        page.locator(".learning-section-tools").first().waitFor();
        judge(page);
    }

    /** The first check goes wrong once, so that there is something to practise. */
    private List<String> readAndAnswer(Page page, Language language) throws IOException {
        Map<String, List<String>> keys = keys();
        boolean first = true;
        for (Map.Entry<String, List<String>> key : keys.entrySet()) {
            Locator check = page.locator("[data-check='" + key.getKey() + "']");
            if (first) {
                answer(check, List.of(key.getValue().contains("a") ? "b" : "a"));
                assertThat(check.locator(".learning-verdict-wrong")).isVisible();
                assertAccessible(page);
                check.getByText(text(language, "learning.check.again")).click();
                first = false;
            }
            answer(check, key.getValue());
            assertThat(check.locator(".learning-verdict-right")).isVisible();
        }
        assertThat(page.locator(".learning-progress").first()).containsText(text(language, "learning.lesson.done"));
        return List.copyOf(keys.keySet());
    }

    private static void answer(Locator check, List<String> options) {
        for (String option : options) {
            check.locator("vaadin-radio-button, vaadin-checkbox").nth(option.charAt(0) - 'a').locator("input").check();
        }
        check.locator(".learning-actions vaadin-button").first().click();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> keys() throws IOException {
        Object lesson = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(LESSON, "lesson.yaml")));
        return ((Map<String, Map<String, List<String>>>) lesson).get("checks");
    }

    /** A bookmark, a note and a rating. */
    private void keep(Page page, Language language) {
        Locator bookmark = page.locator(".learning-bookmark-lesson");
        bookmark.click();
        assertThat(bookmark).hasAttribute("aria-pressed", "true");
        page.locator(".learning-add-note").first().click();
        page.locator(".learning-note-editor textarea").fill("**Rules or examples?**");
        page.locator(".learning-note-editor vaadin-button").first().click();
        assertThat(page.locator(".learning-notes strong")).hasText("Rules or examples?");
        page.locator(".learning-rating vaadin-radio-button").first().locator("input").check();
        press(page, language, "learning.rating.save");
        assertThat(page.getByText(text(language, "learning.rating.saved"))).isVisible();

        open(page, "notebook");
        assertThat(page.locator(".learning-note").first()).containsText("Rules or examples?");
        judge(page);
    }

    private void solve(Page page, Language language) throws IOException {
        open(page, EXERCISE);
        judge(page);
        page.locator(".exercise-editor .cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(Files.readString(Path.of(EXERCISE, "reference.py")));
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.getByText(text(language, "exercise.verdict.all-passed")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
        assertAccessible(page);
    }

    private void setGoal(Page page, Language language) {
        press(page, language, "learning.goal.set");
        page.locator(".learning-goal-form vaadin-integer-field input").fill("1");
        press(page, language, "learning.goal.save");
        assertThat(page.getByText(text(language, "learning.goal.met"))).isVisible();
    }

    private void sleepOverIt(String email) {
        assertThat(jdbc.sql("""
                update learning_answer set answered_at = answered_at - interval '2' day
                 where person = (select id from person where email = ?)""").param(email).update()).isPositive();
    }

    private void practise(Page page, Language language, String check) throws IOException {
        open(page, "practise");
        assertThat(page.getByText(text(language, "learning.practice.due", 1))).isVisible();
        Locator entry = page.locator(".learning-practice-entry");
        judge(page);
        answer(entry, keys().get(check));
        assertThat(entry.locator(".learning-verdict-right")).isVisible();
        open(page, "practise");
        assertThat(page.getByText(text(language, "learning.practice.empty-title"))).isVisible();
    }

    /** A day to be ready by, the transcript, and a copy of everything. */
    private void takeAlong(Page page, Language language) throws IOException {
        open(page, COURSE);
        Locator day = page.locator(".learning-target input");
        day.click();
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.waitForFunction(DAY_FOCUSED);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.getByText(text(language, "learning.deadline.finish-by-kept"))).isVisible();
        open(page, "deadlines");
        assertThat(page.locator("main")).not().containsText(text(language, "learning.deadline.empty-title"));
        judge(page);

        open(page, "transcript");
        judge(page);
        Download transcript = page.waitForDownload(() ->
                page.getByText(text(language, "learning.transcript.download")).click());
        assertThat(transcript.suggestedFilename()).isEqualTo(text(language, "learning.transcript.file") + ".pdf");
        assertThat(Files.readAllBytes(transcript.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

        open(page, "privacy");
        Download everything = page.waitForDownload(() ->
                page.getByText(text(language, "account.privacy.export")).click());
        assertThat(Files.size(everything.path())).isPositive();
        assertThat(page.getByText(text(language, "account.privacy.export-done"))).isVisible();
        judge(page);
    }

    private void press(Page page, Language language, String key) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, key)).setExact(true)).last().click();
    }

    private static void judge(Page page) {
        assertAccessible(page);
        assertFitsWidth(page);
    }
}
