package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** The item bank as teachers and reviewers use it. */
class BankBrowserTest extends BrowserTest {

    private static final String ITEM = "exams/bank/generative-ai-foundations/concepts-xray-pneumonia";

    @AfterEach
    void forget() {
        jdbc.sql("delete from exam_item_status").update();
        jdbc.sql("delete from exam_item_history").update();
        jdbc.sql("update person set language = 'en' where email = 'teacher@demo.lyceum'").update();
    }

    @Test
    void shouldFindAnItemAndTryItsScoring() {
        Page page = open(signedIn("teacher", Language.EN), "exams/bank");
        assertAccessible(page);
        page.locator("vaadin-text-field input").first().fill("concepts-xray");
        assertThat(page.locator(".admin-count")).hasText(text(Language.EN, "exam.bank.found", 1));
        page.locator("vaadin-grid-cell-content a").first().click();

        Locator score = page.getByText(text(Language.EN, "exam.bank.try"));
        score.click();
        assertThat(page.locator(".notice")).hasText(text(Language.EN, "exam.bank.score", 0.0, 1.0));
        page.getByText(text(Language.EN, "exam.bank.show-key")).click();
        score.click();
        assertThat(page.locator(".notice")).hasText(text(Language.EN, "exam.bank.score", 1.0, 1.0));
        assertThat(page.getByText(text(Language.EN, "exam.bank.to.retired"))).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void shouldNeedTwoPeopleToBringAnItemBack() {
        Page rita = open(signedIn("reviewer", Language.EN), ITEM);
        decide(rita, "retired");
        decide(rita, "draft");
        decide(rita, "reviewed");
        rita.getByText(text(Language.EN, "exam.bank.to.live")).click();
        assertThat(rita.locator(".notice-error")).hasText(text(Language.EN, "exam.bank.refused.same-person"));

        Page ada = open(signedIn("admin", Language.EN), ITEM);
        decide(ada, "live");
        assertThat(ada.locator(".exam-bank-history li")).hasCount(4);
        assertThat(ada.locator(".exam-bank-history li").first()).containsText("Ada Admin");
    }

    @Test
    void shouldFitAPhoneInJapanese() {
        jdbc.sql("update person set language = 'ja' where email = 'teacher@demo.lyceum'").update();
        Page page = signIn(guest(Language.JA, 360, 800, ColorScheme.DARK), "teacher", Language.JA);
        for (String path : new String[] {"exams/bank", ITEM, "exams/bank/transfer"}) {
            open(page, path);
            assertFitsWidth(page);
            assertAccessible(page);
        }
    }

    private void decide(Page page, String status) {
        page.getByText(text(Language.EN, "exam.bank.to." + status)).click();
        assertThat(page.locator(".exam-bank-decision .status-badge")).hasText(text(Language.EN, "exam.bank.status." + status));
    }
}
