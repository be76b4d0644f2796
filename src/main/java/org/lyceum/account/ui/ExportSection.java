package org.lyceum.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.lyceum.account.internal.PrivacyDesk;
import org.lyceum.ui.Notice;
import org.lyceum.ui.ProgressLine;

/** A copy of everything, as a zip that is written while it is downloaded. */
class ExportSection extends Section {

    private final transient PrivacyDesk desk;
    private final Div result = new Div();

    ExportSection(PrivacyDesk desk) {
        this.desk = desk;
        addClassName("account-section");
        DownloadHandler handler = this::write;
        Anchor download = new Anchor(handler, getTranslation("account.privacy.export"));
        download.addClassName("account-download");
        add(new H2(getTranslation("account.privacy.export-title")),
                new Paragraph(getTranslation("account.privacy.export-text")), download, result);
    }

    /** Runs outside the session lock: the page stays alive while the archive grows. */
    private void write(DownloadEvent event) throws IOException {
        UI ui = event.getUI();
        event.setFileName(desk.exportName());
        event.setContentType("application/zip");
        try {
            desk.export(event.getOutputStream(), fraction -> tell(ui, () -> show(fraction)));
        } catch (IOException | RuntimeException failed) {
            tell(ui, () -> say(Notice.Kind.ERROR, "account.privacy.export-failed"));
            throw failed;
        }
    }

    /** Who leaves the page still gets the file. */
    private static void tell(UI ui, SerializableRunnable work) {
        ui.accessLater(work, () -> { }).run();
    }

    private void show(double fraction) {
        if (fraction >= 1) {
            say(Notice.Kind.SUCCESS, "account.privacy.export-done");
            return;
        }
        String busy = getTranslation("account.privacy.export-busy");
        result.removeAll();
        result.add(new ProgressLine(busy).show(fraction, busy));
    }

    private void say(Notice.Kind kind, String key) {
        result.removeAll();
        result.add(Notice.of(kind, getTranslation(key)));
    }
}
