package org.lyceum.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.lyceum.ui.Illustration;

/** Says the same of what does not exist and of what is not open to the person, so that nobody can tell them apart. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage() {
        addClassName("shell-error");
        Anchor home = new Anchor("", getTranslation("shell.to-home"));
        home.getElement().setAttribute("router-link", true);
        add(Illustration.LOST.create(), new H1(getTranslation("shell.not-found.title")),
                new Paragraph(getTranslation("shell.not-found.text")), home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title");
    }
}
