package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** A whole sitting: the server is killed in its middle, the network goes, another device takes over. */
class SittingBrowserTest {

    private final Messages messages = new Messages();

    @TempDir
    Path folder;

    @Test
    void shouldLoseNothingThroughAKilledServerACutNetworkAndAnotherDevice() throws Exception {
        Path root = SampleExam.write(folder.resolve("content"));
        try (PortalProcess portal = PortalProcess.start(Files.createDirectory(folder.resolve("data")), Map.of("LYCEUM_CONTENT", root.toString()))) {
            Page page = signIn(portal, 1280, ColorScheme.LIGHT);
            page.navigate(portal.url("exams"));
            assertThat(page.locator(".exam-card h2").first()).hasText("Sample exam");
            BrowserTest.assertAccessible(page);
            begin(page);

            answer(page, SampleExam.RIGHT);
            assertSaved(page);
            portal.kill();
            button(page, "next").click();
            answer(page, SampleExam.RIGHT);
            assertThat(page.locator(".sitting-status[data-kind=offline]")).isVisible(slowly());
            portal.start();
            assertSaved(page);

            page.context().setOffline(true);
            button(page, "next").click();
            answer(page, SampleExam.WRONG);
            button(page, "flag").click();
            assertThat(page.locator(".sitting-status[data-kind=offline]")).isVisible(slowly());
            page.context().setOffline(false);
            assertSaved(page);

            page.reload();
            assertThat(heading(page)).hasText(text("question", 3, 4), slowlyText());
            assertThat(page.locator(".sitting-answered")).hasCount(3);
            assertThat(page.locator(".sitting-flagged")).hasCount(1);
            assertThat(page.locator("lyceum-item input:checked")).hasCount(1);
            BrowserTest.assertAccessible(page);

            Page other = signIn(portal, 360, ColorScheme.DARK);
            other.navigate(portal.url("courses"));
            assertThat(other.locator(".learning-cards")).hasCount(0);
            other.navigate(portal.url("exams"));
            other.getByText(full("exam.list.continue")).click();
            assertThat(heading(other)).hasText(text("elsewhere"), slowlyText());
            BrowserTest.assertAccessible(other);
            button(other, "take-over").click();
            assertThat(other.locator(".sitting-answered")).hasCount(3);
            BrowserTest.assertFitsWidth(other);

            answer(page, SampleExam.RIGHT); // the device that was replaced
            assertThat(heading(page)).hasText(text("elsewhere"), slowlyText());

            other.locator(".sitting-navigator li button").nth(3).click();
            answer(other, SampleExam.RIGHT);
            assertSaved(other);
            button(other, "review").last().click();
            assertThat(other.getByText(text("review-all"))).isVisible();
            BrowserTest.assertAccessible(other);
            button(other, "submit").first().click();
            button(other, "submit").last().click();
            assertThat(heading(other)).hasText(text("done"), slowlyText());
            button(other, "result").click();

            Locator score = other.locator(".exam-score");
            Locator look = other.getByText(full("exam.result.look"));
            assertThat(score.or(look).first()).isVisible(slowly());
            while (!score.isVisible()) {
                look.click();
                other.waitForTimeout(200);
            }
            assertThat(score).containsText("75%");
            assertThat(other.getByText(full("exam.result.passed"))).isVisible();
            assertThat(other.locator(".exam-objective a")).hasAttribute("href", Pattern.compile(".*what-ai-is#narrow-systems"));
            BrowserTest.assertAccessible(other);
            BrowserTest.assertFitsWidth(other);
            other.navigate(portal.url("courses"));
            assertThat(other.locator(".learning-cards").first()).isVisible();
        }
    }

    private void begin(Page page) {
        page.getByText(full("exam.list.begin")).click();
        page.waitForURL(url -> url.contains("/sitting/"));
        assertThat(page.locator("h1")).hasText("Sample exam", slowlyText());
        BrowserTest.assertAccessible(page);
        button(page, "start").click();
        assertThat(page.locator(".sitting-fault")).hasText(text("integrity-agree"));
        page.locator(".sitting-agree input").check();
        button(page, "start").click();
        assertThat(heading(page)).hasText(text("question", 1, 4), slowlyText());
        assertThat(page.content()).doesNotContain("correct-response", "map-entry");
        BrowserTest.assertAccessible(page);
    }

    private static void answer(Page page, String option) {
        page.locator("lyceum-item label").filter(new Locator.FilterOptions().setHasText(option)).first().click();
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator(".sitting-status[data-kind=saved]")).isVisible(slowly());
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private Page signIn(PortalProcess portal, int width, ColorScheme scheme) {
        BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en")
                .setColorScheme(scheme).setViewportSize(width, 800));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.navigate(portal.url("sign-in"));
        page.locator("input[name=username]").fill("learner@demo.lyceum");
        page.locator("input[name=password]").fill(BrowserTest.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private Locator button(Page page, String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(label)).setExact(true));
    }

    private String text(String label, Object... values) {
        return full("exam.sitting." + label, values);
    }

    private String full(String key, Object... values) {
        return messages.get(Language.EN, key, values);
    }

    private static LocatorAssertions.IsVisibleOptions slowly() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }

    private static LocatorAssertions.HasTextOptions slowlyText() {
        return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }
}
