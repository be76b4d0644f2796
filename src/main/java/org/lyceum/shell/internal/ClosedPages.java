package org.lyceum.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.RestrictedException;
import org.lyceum.account.Restrictions;
import org.springframework.stereotype.Component;

/** Keeps people out of views that are closed to them for a while, before the view is even made. */
@Component
class ClosedPages implements VaadinServiceInitListener {

    private final CurrentPerson person;
    private final Restrictions restrictions;

    ClosedPages(CurrentPerson person, Restrictions restrictions) {
        this.person = person;
        this.restrictions = restrictions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::enter));
    }

    private void enter(BeforeEnterEvent event) {
        if (!event.getNavigationTarget().isAnnotationPresent(ClosedMeanwhile.class)) {
            return;
        }
        person.find().flatMap(reader -> restrictions.of(reader.id()))
                .ifPresent(restriction -> event.rerouteToError(new RestrictedException(restriction), ""));
    }
}
