package org.lyceum.exercise;

import com.vaadin.flow.component.Component;
import org.lyceum.account.Person;

/** What stands beside the editor to help: the tutor fills it. */
public interface HelpSlot {

    Component beside(HelpContext context, Person person);
}
