package org.lyceum.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lyceum.content.internal.ContentAdmin;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.Notice;
import org.lyceum.ui.ProgressLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Folders, problems and items, with a button to read everything anew. */
@Route("admin/content")
@Menu(title = "content.admin.title", order = 220, icon = "vaadin:folder-open")
@RolesAllowed("ADMIN")
class ContentAdminView extends Div implements HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(ContentAdminView.class);

    private final ContentAdmin admin;
    private final Messages messages;
    private final Div body = new Div();
    private final Div status = new Div();

    ContentAdminView(ContentAdmin admin, Messages messages) {
        this.admin = admin;
        this.messages = messages;
        addClassName("content-admin");
        status.getElement().setAttribute("role", "status");
        Button reload = new Button(getTranslation("content.admin.reload"));
        reload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reload.setDisableOnClick(true);
        reload.addClickListener(click -> reload(reload));
        add(new H1(getTranslation("content.admin.title")), new Paragraph(getTranslation("content.admin.lead")),
                reload, status, body);
        fill();
    }

    /** Reading takes as long as there are files, so it runs beside the session's lock. */
    private void reload(Button button) {
        status.removeAll();
        status.add(new ProgressLine(getTranslation("content.admin.reading"))
                .showBusy(getTranslation("content.admin.reading")));
        UI ui = UI.getCurrentOrThrow();
        Language language = Language.of(getLocale());
        Thread.ofVirtual().name("content-reload").start(new DelegatingSecurityContextRunnable(() -> {
            Notice result;
            try {
                int problems = admin.reload();
                result = Notice.of(problems == 0 ? Notice.Kind.SUCCESS : Notice.Kind.WARNING,
                        messages.get(language, "content.admin.reloaded", problems));
            } catch (RuntimeException e) {
                log.error("Content could not be read again", e);
                result = Notice.of(Notice.Kind.ERROR, messages.get(language, "content.admin.failed"));
            }
            Notice shown = result;
            ui.accessLater(() -> {
                status.removeAll();
                status.add(shown);
                button.setEnabled(true);
                fill();
            }, () -> { }).run();
        }));
    }

    private void fill() {
        body.removeAll();
        body.add(new H2(getTranslation("content.admin.problems")));
        if (admin.problems().isEmpty()) {
            body.add(new Paragraph(getTranslation("content.admin.no-problems")));
        } else {
            body.add(new ProblemTable(admin.problems()));
        }
        body.add(new H2(getTranslation("content.admin.roots")));
        if (admin.roots().isEmpty()) {
            body.add(new Paragraph(getTranslation("content.admin.no-roots")));
        } else {
            UnorderedList roots = new UnorderedList();
            admin.roots().forEach(root -> roots.add(new ListItem(root.toString())));
            body.add(roots);
        }
        body.add(new H2(getTranslation("content.admin.items")), new ItemTable(admin.items()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("content.admin.title");
    }
}
