package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** The portal's process dies between a submission and its verdict, and a new one takes over its data. */
class CrashBrowserTest {

    private static final Path EXERCISE = Path.of("courses/programming-with-generative-ai/lists-and-budgets/fit-budget");

    /** Sleeps in each of the ten tests: long enough to be killed meanwhile, and no processor time. */
    private static final String SLOWLY = "import time\ntime.sleep(0.4)\n";

    private final Messages messages = new Messages();

    @TempDir
    Path data;

    @Test
    void shouldJudgeTheSubmissionAfterARestartWhenThePortalWasKilledBeforeTheVerdict() throws Exception {
        String program = SLOWLY + Files.readString(EXERCISE.resolve("reference.py"));
        try (PortalProcess portal = PortalProcess.start(data)) {
            Page page = openExercise(portal);
            page.locator(".cm-content").click();
            page.keyboard().press("Control+a");
            page.keyboard().press("Delete");
            page.keyboard().insertText(program);
            // the answer says that it is stored; what the page shows meanwhile passes by too quickly to wait for
            page.waitForResponse(CrashBrowserTest::ofSubmitting, () -> page.keyboard().press("Control+Shift+Enter"));
            portal.kill();
            page.context().close();
            assertThat(submissions()).singleElement().isNotEqualTo("JUDGED");

            portal.start();
            Page again = openExercise(portal);
            assertThat(again.getByText(text("exercise.history.passed", 10, 10))).isVisible(slowly());
            assertThat(again.locator(".cm-content")).containsText("time.sleep(0.4)");
            again.context().close();
        }
        assertThat(submissions()).containsExactly("JUDGED");
    }

    private static boolean ofSubmitting(Response response) {
        String sent = response.request().postData();
        return sent != null && sent.contains("code-submit");
    }

    private Page openExercise(PortalProcess portal) {
        BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.navigate(portal.url("sign-in"));
        page.locator("input[name=username]").fill("learner@demo.lyceum");
        page.locator("input[name=password]").fill(BrowserTest.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(portal.url(EXERCISE.toString().replace('\\', '/')));
        assertThat(page.locator(".cm-content")).isVisible(slowly());
        return page;
    }

    /** The states of all submissions; the file is free only while no portal runs. */
    private List<String> submissions() throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("db/lyceum").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        List<String> states = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet rows = connection.createStatement().executeQuery("select status from submission")) {
            while (rows.next()) {
                states.add(rows.getString(1));
            }
        }
        return states;
    }

    private String text(String key, Object... arguments) {
        return messages.get(Language.EN, key, arguments);
    }

    private static LocatorAssertions.IsVisibleOptions slowly() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }
}
