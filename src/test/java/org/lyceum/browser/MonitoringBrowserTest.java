package org.lyceum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingsEditor;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** What monitors, strangers and admins get from the actuator. */
class MonitoringBrowserTest extends BrowserTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    private SettingsEditor settings;

    @AfterEach
    void removeToken() {
        settings.reset(NOBODY, settings.settings().stream()
                .filter((Setting each) -> each.key().equals("monitoring.metrics-token")).findFirst().orElseThrow());
    }

    @Test
    void shouldTellEverybodyNoMoreThanUpOrDown() {
        APIRequestContext guest = guest(Language.EN).request();
        APIResponse health = guest.get(url("actuator/health"));
        assertThat(health.status()).isIn(200, 503); // the sandbox of a busy machine may not have started
        assertThat(health.text()).doesNotContain("components", "details", "database");
        assertThat(guest.get(url("actuator/health/liveness")).text()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(guest.get(url("actuator/health/readiness")).text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void shouldHideEverythingElseFromEverybody() {
        for (Page page : new Page[] {guest(Language.EN), signedIn("admin", Language.EN)}) {
            Stream.of("actuator", "actuator/", "actuator/prometheus", "actuator/env", "actuator/heapdump", "actuator/metrics",
                    "actuator/health/db", "actuator/health/mailOutbox", "actuator/beans", "actuator/shutdown").forEach(path ->
                    assertThat(page.request().get(url(path)).status()).as(path).isEqualTo(404));
        }
    }

    @Test
    void shouldOpenMetricsToTheTokenOnly() {
        settings.save(NOBODY, Map.of("monitoring.metrics-token", TOKEN));
        APIRequestContext monitor = guest(Language.EN).request();
        APIResponse refused = monitor.get(url("actuator/prometheus"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers()).containsEntry("www-authenticate", "Bearer").doesNotContainKey("set-cookie");
        assertThat(monitor.get(url("actuator/prometheus"), token(TOKEN + "0")).status()).isEqualTo(401);

        APIResponse metrics = monitor.get(url("actuator/prometheus"), token(TOKEN));

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text()).contains(
                "lyceum_sign_ins_total{outcome=\"failed\"}",
                "lyceum_verdicts_seconds_count{outcome=\"passed\"}",
                "lyceum_runs_queue", "lyceum_submissions_open", "lyceum_sandbox_workers",
                "lyceum_hints_total{status=\"proven\"}", "lyceum_hints_total{status=\"withheld\"}",
                "lyceum_repair_searches_seconds_bucket{end=\"complete\"",
                "lyceum_mail_waiting", "lyceum_mail_oldest_seconds", "jvm_memory_used_bytes", "hikaricp_connections_active")
                .doesNotContain("@", "programming-with-generative-ai", "fit-budget");
        assertThat(monitor.get(url("actuator/health"), token(TOKEN)).text())
                .contains("\"mailOutbox\"", "\"sandbox\"", "\"diskSpace\"", "\"db\"");
        assertThat(monitor.get(url("actuator/env"), token(TOKEN)).status()).isEqualTo(404);
        assertThat(monitor.post(url("actuator/prometheus"), token(TOKEN)).status()).isIn(404, 405);
    }

    @Test
    void shouldCountSignInsThatFail() {
        settings.save(NOBODY, Map.of("monitoring.metrics-token", TOKEN));
        Page guest = guest(Language.EN);
        double before = failures(guest);
        open(guest, "sign-in");
        guest.locator("input[name=username]").fill("nobody@example.org");
        guest.locator("input[name=password]").fill("not the password");
        guest.keyboard().press("Enter");
        guest.waitForURL(url -> url.contains("?error"));
        assertThat(failures(guest)).isEqualTo(before + 1);
    }

    private double failures(Page page) {
        String metrics = page.request().get(url("actuator/prometheus"), token(TOKEN)).text();
        return metrics.lines().filter(line -> line.startsWith("lyceum_sign_ins_total{outcome=\"failed\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ')))).findFirst().orElseThrow();
    }

    private static RequestOptions token(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }
}
