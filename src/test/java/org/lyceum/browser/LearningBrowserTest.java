package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** What a learner does around the text of a lesson, and who answers it. */
class LearningBrowserTest extends BrowserTest {

    private static final String COURSE = "courses/programming-with-generative-ai";
    private static final String LESSON = COURSE + "/functions-that-return";

    @Test
    void shouldKeepANoteOnSelectedWordsThroughAnEditOfTheLesson() {
        Page page = lesson(signedIn("learner", Language.EN));
        select(page, "three are yours. The model does only one");
        page.locator(".learning-selection button").nth(1).click();
        noteField(page).fill("Three of **four** <script>alert(1)</script>");
        page.locator(".learning-note-editor vaadin-button").first().click();
        assertThat(page.locator("mark.learning-mark")).hasText("three are yours. The model does only one");
        assertThat(page.locator(".learning-notes strong")).hasText("four");
        assertThat(page.locator(".learning-notes")).containsText("<script>alert(1)</script>");
        assertAccessible(page);

        // As if the lesson had been edited: the words that were kept are no longer quite those of the text.
        jdbc.sql("update learning_annotation set quoted = 'three were yours. A model does only one' where quoted like 'three are%'")
                .update();
        lesson(page);
        assertThat(page.locator("mark.learning-mark")).containsText("are yours. The model does only one");
        page.locator(".learning-mark-note").click();
        assertThat(page.locator("article.learning-note").first()).isFocused();

        open(page, "notebook");
        assertThat(page.locator(".learning-note").first()).containsText("Three of four");
        assertAccessible(page);
    }

    @Test
    void shouldKeepBothTextsWhenTwoTabsEditOneNoteAndRefuseAMegabyte() {
        Page one = lesson(signedIn("reviewer", Language.EN));
        one.locator(".learning-add-note").first().click();
        noteField(one).evaluate("""
                field => {
                  field.value = 'x'.repeat(1048576);
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                }""");
        assertThat(one.locator(".learning-note-editor [slot=error-message]").first())
                .hasText(text(Language.EN, "learning.notes.too-long", 1_048_576, 10_000));
        noteField(one).fill("first");
        one.locator(".learning-note-editor vaadin-button").first().click();
        assertThat(notes(one)).hasCount(1);

        Page two = lesson(one.context().newPage());
        edit(one, "from one tab");
        assertThat(notes(one).first()).containsText("from one tab");
        edit(two, "from the other tab");

        assertThat(two.getByText(text(Language.EN, "learning.notes.copied"))).isVisible();
        assertThat(notes(two)).hasCount(2);
        assertThat(two.locator(".learning-notes")).containsText("from one tab");
        assertThat(two.locator(".learning-notes")).containsText("from the other tab");
    }

    @Test
    void shouldExplainATermByKeyboardAndLeadToTheGlossary() {
        Page page = lesson(signedIn("teacher", Language.EN));
        Locator term = page.locator(".learning-term").first();
        Locator box = page.locator("#" + term.getAttribute("popovertarget"));
        term.focus();
        page.keyboard().press("Enter");
        assertThat(box).isVisible();
        page.keyboard().press("Escape");
        assertThat(box).isHidden();
        assertThat(term).isFocused();

        page.keyboard().press("Enter");
        box.locator("a").click();
        assertThat(page.locator("h1")).hasText(text(Language.EN, "learning.glossary.title"));
        assertThat(page.locator("dt:focus")).isVisible();
        assertAccessible(page);
    }

    @Test
    void shouldCarryAnAssignmentFromDraftToPoints() {
        Page page = open(signedIn("learner", Language.EN), COURSE + "/assignment");
        assertAccessible(page);
        Locator field = page.locator(".learning-draft textarea");
        field.fill("A short start");
        field.blur();
        assertThat(page.locator(".learning-draft [role=status]")).not().isEmpty();
        handIn(page);
        assertThat(page.getByText(text(Language.EN, "learning.assignment.too-short", 150, 500))).isVisible();
        page.reload();
        assertThat(field).hasValue("A short start");

        field.fill("My **program** checks every answer. ".repeat(40));
        field.blur();
        handIn(page);
        assertThat(page.getByText(text(Language.EN, "learning.assignment.not-assessed"))).isVisible();
        chooseBest(page);
        handIn(page);
        assertThat(page.getByText(text(Language.EN, "learning.assignment.done"))).isVisible();

        Page marker = open(signedIn("admin", Language.EN), "teaching/assignments");
        marker.locator("vaadin-grid a").first().click();
        assertThat(marker.locator(".learning-rubric")).isVisible();
        assertAccessible(marker);
        chooseBest(marker);
        marker.locator(".learning-marking vaadin-text-area textarea").fill("Clear.\nShow one more check.");
        marker.locator(".learning-marking vaadin-button").last().click();
        assertThat(marker.getByText(text(Language.EN, "learning.marking.saved", 12, 12))).isVisible();

        page.reload();
        assertThat(page.locator(".learning-handed")).containsText(text(Language.EN, "learning.assignment.points", 12, 12));
        assertThat(page.locator(".learning-handed")).containsText("Show one more check.");
    }

    @Test
    void shouldCarryAReportedMistakeToItsAnswer() {
        Page page = lesson(signedIn("learner", Language.EN));
        select(page, "Text goes in");
        page.locator(".learning-selection button").nth(2).click();
        page.locator("vaadin-dialog textarea").fill("A comma is missing here.");
        page.locator("vaadin-dialog vaadin-button").last().click();
        assertThat(page.getByText(text(Language.EN, "learning.report.sent"))).isVisible();

        Page admin = open(signedIn("admin", Language.EN), "admin/feedback");
        assertAccessible(admin);
        admin.getByText("A comma is missing here.").click();
        admin.locator("vaadin-dialog textarea").fill("Thank you, it is there now.");
        admin.locator("vaadin-dialog vaadin-button").last().click();
        assertThat(admin.getByText(text(Language.EN, "learning.report.answered")).first()).isVisible();

        open(page, "notebook");
        assertThat(page.getByText("Thank you, it is there now.")).isVisible();
    }

    @Test
    void shouldFitAPhoneInTheDark() {
        Page page = signIn(guest(Language.JA, 360, 740, ColorScheme.DARK), "learner", Language.JA);
        for (String path : List.of(LESSON, COURSE, COURSE + "/glossary", COURSE + "/completed", COURSE + "/assignment",
                "notebook")) {
            open(page, path);
            assertFitsWidth(page);
            assertAccessible(page);
        }
    }

    private Page lesson(Page page) {
        open(page, LESSON);
        page.locator(".learning-section-tools").first().waitFor();
        return page;
    }

    private static Locator notes(Page page) {
        return page.locator(".learning-notes article.learning-note");
    }

    private static Locator noteField(Page page) {
        return page.locator(".learning-note-editor textarea");
    }

    private static void edit(Page page, String body) {
        notes(page).first().locator(".learning-note-actions vaadin-button").first().click();
        noteField(page).fill(body);
        page.locator(".learning-note-editor vaadin-button").first().click();
    }

    private static void select(Page page, String words) {
        assertThat(page.evaluate("""
                words => {
                  const texts = document.querySelectorAll('.learning-lesson-text > .learning-prose > lesson-text');
                  for (const root of texts) {
                    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                      const at = walker.currentNode.data.indexOf(words);
                      if (at < 0) continue;
                      const range = document.createRange();
                      range.setStart(walker.currentNode, at);
                      range.setEnd(walker.currentNode, at + words.length);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                      return true;
                    }
                  }
                  return false;
                }""", words)).isEqualTo(true);
        page.locator(".learning-selection:not([hidden])").waitFor();
    }

    private static void chooseBest(Page page) {
        Locator groups = page.locator(".learning-rubric vaadin-radio-group");
        groups.first().waitFor();
        for (int i = 0; i < groups.count(); i++) {
            groups.nth(i).locator("vaadin-radio-button").last().click();
        }
    }

    private static void handIn(Page page) {
        page.locator(".learning-writing > vaadin-button").last().click();
    }
}
