package org.lyceum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lyceum.qti.ItemPresentation;
import org.lyceum.qti.ItemSamples;
import org.lyceum.qti.ItemType;
import org.lyceum.ui.ClientAsset;
import org.lyceum.ui.ItemPlayer;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** Every type of item as the server presents it, in a page without Vaadin as a sitting has it, narrow and dark. */
class ItemTypesBrowserTest {

    private static final Messages MESSAGES = new Messages();
    private static final Path RESOURCES = Path.of("target/classes/META-INF/resources");

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 800).setColorScheme(ColorScheme.DARK).setHasTouch(true));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.route("**/*", ItemTypesBrowserTest::serve);
        page.navigate("http://items.test/");
        page.waitForFunction("() => customElements.get('lyceum-item')");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void shouldShowEachTypeAccessiblyOnANarrowScreen(ItemType type) {
        show(type, Language.JA);

        page.locator(".item-body").waitFor();
        BrowserTest.assertFitsWidth(page);
        BrowserTest.assertAccessible(page);
        assertThat(page.locator("lyceum-item").evaluate("e => e.outerHTML").toString()).doesNotContain(ItemSamples.SECRETS);
        page.setViewportSize(1280, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        BrowserTest.assertAccessible(page);
    }

    @Test
    void shouldMatchRowByRow() {
        show(ItemType.MATCH, Language.EN);

        page.locator("input[value='a x']").check();
        page.locator("input[value='b x']").check();
        page.locator("input[value='a y']").check();

        assertThat(responses()).isEqualTo(Map.of("RESPONSE", List.of("a y", "b x")));
    }

    @Test
    void shouldTakeWhatIsTypedAndShowItAgain() {
        show(ItemType.NUMERIC_ENTRY, Language.EN);
        page.locator("input.item-gap").fill("13,25");
        assertThat(responses()).isEqualTo(Map.of("RESPONSE", List.of("13,25")));

        show(ItemType.INLINE_CHOICE, Language.EN);
        page.locator("select").selectOption("c");
        assertThat(responses()).isEqualTo(Map.of("RESPONSE", List.of("c")));

        show(ItemType.EXTENDED_TEXT, Language.EN);
        page.locator("textarea").fill("Because.");
        assertThat(responses()).isEqualTo(Map.of("RESPONSE", List.of("Because.")));
        page.evaluate("() => { const p = document.querySelector('lyceum-item'); p.responses = {RESPONSE: ['Again.']}; p.readonly = true; }");
        page.waitForFunction("() => document.querySelector('textarea').readOnly");
        assertThat(page.locator("textarea").inputValue()).isEqualTo("Again.");
    }

    @Test
    void shouldWriteAProgramInTheEditor() {
        show(ItemType.CODE, Language.EN);

        page.locator(".cm-content").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("x = 1");
        page.locator("h1").click();

        page.waitForFunction("() => window.heard");
        assertThat(responses().toString()).contains("x = 1").contains("pass");
    }

    private void show(ItemType type, Language language) {
        String starter = type == ItemType.CODE ? "def add(a, b):\n    pass\n" : null;
        String item = ItemPresentation.json(ItemSamples.all().get(type).item(), 7, starter);
        String labels = ItemPlayer.labels(MESSAGES, language);
        page.evaluate("""
                ([item, labels]) => {
                  window.heard = null;
                  const player = document.querySelector('lyceum-item');
                  player.labels = labels; player.responses = {}; player.item = item; player.dataset.type = JSON.parse(item).type;
                  player.addEventListener('item-response', (event) => (window.heard = event.detail.responses));
                }""", List.of(item, labels));
        page.waitForFunction("type => document.querySelector('lyceum-item').dataset.type === type && document.querySelector('.item-body')?.childElementCount > 0",
                type.tag());
    }

    private Object responses() {
        return page.evaluate("() => window.heard");
    }

    private static void serve(Route route) {
        String path = java.net.URI.create(route.request().url()).getPath();
        try {
            if (path.equals("/")) {
                String html = """
                        <!doctype html><html lang="en"><head><title>Item</title><meta name="viewport" content="width=device-width">
                        <link rel="stylesheet" href="/theme/lyceum.css"><link rel="stylesheet" href="/theme/components.css">
                        <link rel="stylesheet" href="/theme/item.css"><script type="module" src="/%s"></script></head>
                        <body><main style="padding:1rem"><h1>Item</h1><lyceum-item></lyceum-item></main></body></html>
                        """.formatted(ClientAsset.ITEM_PLAYER.path());
                route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(html));
                return;
            }
            Path file = RESOURCES.resolve(path.substring(1));
            if (!Files.isRegularFile(file)) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
                return;
            }
            String type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
            route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
