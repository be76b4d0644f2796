package org.lyceum.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that carries the portal: style sheets in their order, push, icon. What a browser sends goes over plain
 * requests (WEBSOCKET_XHR), so that cookies and sign-in hold for every one of them.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("theme/lyceum.css")
@StyleSheet("theme/components.css")
@StyleSheet("theme/reading.css")
@StyleSheet("theme/shell.css")
@StyleSheet("theme/account.css")
@StyleSheet("theme/admin.css")
@StyleSheet("theme/operations.css")
@StyleSheet("theme/content.css")
@StyleSheet("theme/item.css")
@StyleSheet("theme/exam-bank.css")
@StyleSheet("theme/sitting.css")
@StyleSheet("theme/learning.css")
@StyleSheet("theme/exercise.css")
@StyleSheet("theme/tutor.css")
@StyleSheet("theme/search.css")
@StyleSheet("theme/print.css")
public class LyceumShell implements AppShellConfigurator {

    /** Before the first paint, so that a chosen appearance does not flash. Kept in step with shell.ts. */
    private static final String APPLY_APPEARANCE = """
            try {
              const appearance = localStorage.getItem('lyceum.appearance');
              if (appearance === 'light' || appearance === 'dark') document.documentElement.dataset.theme = appearance;
            } catch { /* storage is off: as on the device */ }
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Inline.Position.PREPEND, APPLY_APPEARANCE, Inline.Wrapping.JAVASCRIPT);
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.setPageTitle("Lyceum");
    }
}
