package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.settings.SettingsEditor;
import org.lyceum.settings.SiteLogo;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin's first day: their language, the site's name and logo, mail that arrives, people, jobs, content, the log. */
class FirstDayBrowserTest extends BrowserTest {

    private static final String ADMIN = "admin@demo.lyceum";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><script>alert(1)</script><circle cx="12" cy="12" r="9"/></svg>""";

    @Autowired
    private SettingsEditor settings;

    @Autowired
    private SiteLogo logo;

    private GreenMail mail;

    @BeforeEach
    void startMailServer() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
    }

    @AfterEach
    void leaveNothingBehind() {
        mail.stop();
        logo.remove(NOBODY);
        settings.settings().forEach(setting -> settings.reset(NOBODY, setting));
        jdbc.sql("update person set language = 'en' where email = ?").param(ADMIN).update();
    }

    @ParameterizedTest
    @CsvSource({"EN, 1280, LIGHT", "JA, 360, DARK", "DE, 1280, DARK"})
    void shouldMakeThePortalTheirOwn(Language language, int width, ColorScheme scheme) throws Exception {
        Page page = signIn(guest(language, width, 800, scheme), "admin", Language.EN);
        chooseLanguage(page, language);

        nameTheSite(page, language);
        giveItALogo(page, language);
        Page teacher = invite(page, language);
        connectMail(page, language);
        findPerson(page, language);
        runAJob(page, language);
        readContent(page, language);

        open(page, "admin/outbox");
        assertThat(page.locator("main")).containsText(guestOf(language));
        judge(page);
        open(page, "admin/audit");
        assertThat(page.locator("vaadin-grid").first()).isVisible();
        judge(page);
        assertThat(teacher.locator("main")).containsText(text(language, "account.invitation.active"));
    }

    private void chooseLanguage(Page page, Language language) {
        open(page, "profile");
        if (language != Language.EN) {
            choose(page, page.locator(".account-section vaadin-select").first(), language.nativeName());
        }
        page.waitForFunction("tag => document.documentElement.lang === tag", language.tag());
        assertThat(page.locator("h1")).hasText(text(language, "account.profile.title"));
        judge(page);
    }

    private void nameTheSite(Page page, Language language) {
        open(page, "admin/settings");
        judge(page);
        Locator site = page.locator("#settings-site");
        field(site, language, "settings.site.name").fill("");
        save(site);
        assertThat(site).containsText(text(language, "operations.settings.not-saved", 1));
        assertAccessible(page);
        field(site, language, "settings.site.name").fill("Quiet Harbour");
        save(site);
        assertThat(site).containsText(text(language, "operations.settings.saved", 1));
        page.reload();
        assertThat(page).hasTitle(Pattern.compile("Quiet Harbour"));
    }

    private void giveItALogo(Page page, Language language) {
        Locator section = page.locator(".settings-logo");
        Locator file = section.locator("input[type=file]");
        file.setInputFiles(new FilePayload("logo.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
        assertThat(section).containsText(text(language, "settings.logo.kind"));
        file.setInputFiles(new FilePayload("logo.svg", "image/svg+xml", LOGO.getBytes(StandardCharsets.UTF_8)));
        assertThat(section).containsText(text(language, "operations.settings.logo.stored"));
        Locator picture = section.locator(".settings-logo-picture img");
        assertThat(page.request().get(url(picture.getAttribute("src").replaceFirst("^/", ""))).text())
                .contains("circle").doesNotContain("script");
        assertAccessible(page);
        section.getByText(text(language, "operations.settings.logo.remove")).click();
        assertThat(section).containsText(text(language, "operations.settings.logo.removed"));
        assertThat(picture).hasCount(0);
    }

    /** First without a server, then with one that takes the mail. */
    private void connectMail(Page page, Language language) throws Exception {
        open(page, "admin/settings");
        Locator section = page.locator("#settings-mail");
        Locator test = section.locator(".settings-test-mail vaadin-button");
        test.click();
        assertThat(section).containsText(text(language, "operations.settings.test-mail.no-server"));
        field(section, language, "settings.mail.host").fill("localhost");
        field(section, language, "settings.mail.port").fill(String.valueOf(mail.getSmtp().getPort()));
        section.getByLabel(text(language, "settings.mail.security.none"), exactly()).check();
        save(section);
        assertThat(section).containsText(text(language, "operations.settings.saved", 3));
        test.click();
        assertThat(section).containsText(text(language, "operations.settings.test-mail.sent"), slowly());
        assertThat(received(ADMIN).getSubject()).contains("Quiet Harbour");
        assertAccessible(page);
    }

    /** Without a mail server yet: the mail waits in the outbox, and its link makes the guest a teacher. */
    private Page invite(Page page, Language language) {
        open(page, "admin/invitations");
        judge(page);
        page.locator(".filter-bar vaadin-text-field input").fill(guestOf(language));
        choose(page, page.locator(".filter-bar vaadin-select").first(), text(language, "account.role.teacher"));
        press(page, language, "account.admin.invitations.create");
        assertThat(page.getByText(text(language, "account.admin.invitations.sent", guestOf(language)))).isVisible();

        Page guest = guest(language);
        guest.navigate(mailedLink(guestOf(language)));
        assertAccessible(guest);
        guest.locator("input[autocomplete=name]").fill("Kim");
        guest.locator("input[autocomplete=new-password]").fill("a patient river 42");
        press(guest, language, "account.sign-up.submit");
        assertThat(guest.getByText(text(language, "account.invitation.active"))).isVisible();
        return guest;
    }

    private void findPerson(Page page, Language language) {
        open(page, "admin/people");
        page.locator(".filter-bar vaadin-text-field input").fill(guestOf(language));
        assertThat(page.getByText(text(language, "account.admin.people.found", 1))).isVisible();
        judge(page);
        page.getByText("Kim").first().click();
        assertThat(page.locator("h1")).containsText("Kim");
        assertThat(page.locator("main")).containsText(text(language, "account.role.teacher"));
    }

    /** The invitation that waited goes out, at once or with the run before. */
    private void runAJob(Page page, Language language) throws Exception {
        open(page, "admin/jobs");
        judge(page);
        String name = text(language, "operations.jobs.act", text(language, "operations.jobs.run"),
                text(language, "operations.job.mail-delivery"));
        Locator run = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        run.scrollIntoViewIfNeeded();
        run.click();
        assertThat(page.getByText(text(language, "operations.jobs.outcome.soon"))
                .or(page.getByText(text(language, "operations.jobs.outcome.runs-already"))).first()).isVisible();
        assertThat(received(guestOf(language)).getSubject()).contains("Quiet Harbour");
    }

    private void readContent(Page page, Language language) {
        open(page, "admin/content");
        press(page, language, "content.admin.reload");
        assertThat(page.getByText(text(language, "content.admin.reloaded", 0)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        judge(page);
    }

    private MimeMessage received(String recipient) {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Arrays.stream(mail.getReceivedMessages())
                .filter(each -> isTo(each, recipient)).findFirst(), Optional::isPresent).orElseThrow();
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return message.getAllRecipients()[0].toString().contains(recipient);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String guestOf(Language language) {
        return "teacher-" + language.tag() + "@example.org";
    }

    private static void choose(Page page, Locator select, String option) {
        select.click();
        page.locator("vaadin-select-item").filter(new Locator.FilterOptions().setHasText(option)).first().click();
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
    }

    private Locator field(Locator section, Language language, String key) {
        return section.getByLabel(text(language, key), exactly());
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static void save(Locator section) {
        section.locator(".button-row vaadin-button").click();
    }

    private void press(Page page, Language language, String key) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, key)).setExact(true)).last().click();
    }

    private static LocatorAssertions.ContainsTextOptions slowly() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static void judge(Page page) {
        assertAccessible(page);
        assertFitsWidth(page);
    }
}
