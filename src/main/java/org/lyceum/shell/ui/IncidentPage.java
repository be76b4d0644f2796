package org.lyceum.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.lyceum.shell.internal.Incidents;
import org.lyceum.ui.Illustration;

/** A page could not be shown. The person gets a number, the log the error. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class IncidentPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Incidents incidents;

    IncidentPage(Incidents incidents) {
        this.incidents = incidents;
        addClassName("shell-error");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = incidents.report("/" + event.getLocation().getPath(), parameter.getException());
        Paragraph shown = new Paragraph(number);
        shown.addClassName("shell-incident");
        add(Illustration.FAULT.create(), new H1(getTranslation("shell.error.title")),
                new Paragraph(getTranslation("shell.error.text")), shown);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
