package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a portal in which people failed to sign in, were sent a link, and handed a program in. */
class LogBrowserTest {

    private static final String LEARNER = "learner@demo.lyceum";
    private static final String MARK = "only_in_this_program_4711";

    private final Messages messages = new Messages();

    @TempDir
    Path data;

    @Test
    void shouldBeJsonLinesWithoutPeopleProgramsOrTokens() throws Exception {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        String link;
        try (PortalProcess portal = PortalProcess.start(data, Map.of("LYCEUM_LOG_FORMAT", "ecs",
                "SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()),
                "LYCEUM_MAIL_SECURITY", "none", "LYCEUM_MAIL_FROM", "portal@example.org"));
                BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"))) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            signIn(page, portal, "wrong-password-4711");
            page.waitForURL(url -> url.contains("?error"));

            page.navigate(portal.url("forgot"));
            page.locator("input[type=email], vaadin-email-field input, vaadin-text-field input").first().fill(LEARNER);
            page.keyboard().press("Enter");
            assertThat(mail.waitForIncomingEmail(60_000, 1)).isTrue();
            link = mail.getReceivedMessages()[0].getContent().toString();
            page.navigate(portal.url("reset/" + token(link)));
            assertThat(page.locator("h1").first()).isVisible();

            signIn(page, portal, BrowserTest.DEMO_PASSWORD);
            page.waitForURL(url -> !url.contains("sign-in"));
            page.navigate(portal.url("courses/programming-with-generative-ai/lists-and-budgets/fit-budget"));
            page.locator(".cm-content").click();
            page.keyboard().press("Control+a");
            page.keyboard().insertText("def fit_budget(*_):\n    raise ValueError('" + MARK + "')\n");
            page.keyboard().press("Control+Shift+Enter");
            assertThat(page.getByText(messages.get(Language.EN, "exercise.verdict.summary", 0, 10)).first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
        } finally {
            mail.stop();
        }

        List<String> lines = Files.readAllLines(data.resolve("portal.log"));
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            JsonNode event = JsonMapper.shared().readTree(line);
            assertThat(event.path("@timestamp").asString()).isNotEmpty();
        });
        assertThat(String.join("\n", lines)).doesNotContain(
                LEARNER, "portal@example.org", "Lea Learner", "wrong-password-4711", BrowserTest.DEMO_PASSWORD, MARK, token(link));
    }

    private static void signIn(Page page, PortalProcess portal, String password) {
        page.navigate(portal.url("sign-in"));
        page.locator("input[name=username]").fill(LEARNER);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private static String token(String body) {
        Matcher matcher = Pattern.compile("reset/([\\w-]+)").matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
