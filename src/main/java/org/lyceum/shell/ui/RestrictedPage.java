package org.lyceum.shell.ui;

import com.vaadin.flow.component.html.Anchor;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.RestrictedException;
import org.lyceum.account.Restriction;
import org.lyceum.ui.Illustration;

/** Says until when courses, search and tutor are closed, and leads back to what closed them. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RestrictedPage extends Div implements HasErrorParameter<RestrictedException>, HasDynamicTitle {

    private final CurrentPerson person;

    RestrictedPage(CurrentPerson person) {
        this.person = person;
        addClassName("shell-error");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RestrictedException> parameter) {
        Restriction restriction = parameter.getException().restriction();
        ZoneId zone = person.find().map(Person::zone).orElse(ZoneOffset.UTC);
        String until = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(getLocale()).withZone(zone)
                .format(restriction.until());
        Anchor back = new Anchor(restriction.place(), getTranslation("shell.restricted.back"));
        back.getElement().setAttribute("router-ignore", true);
        removeAll();
        add(Illustration.CALENDAR.create(), new H1(getTranslation("shell.restricted.title")),
                new Paragraph(getTranslation("shell.restricted.text", until)), back);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.restricted.title");
    }
}
