package org.lyceum.tutor.ui;

import com.vaadin.flow.component.Component;
import org.lyceum.account.Person;
import org.lyceum.exercise.HelpContext;
import org.lyceum.exercise.HelpSlot;
import org.lyceum.tutor.internal.HintDesk;
import org.lyceum.tutor.internal.HintService;

/** Fills the place beside the editor. */
@org.springframework.stereotype.Component
class TutorHelp implements HelpSlot {

    private final HintService hints;
    private final HintDesk desk;

    TutorHelp(HintService hints, HintDesk desk) {
        this.hints = hints;
        this.desk = desk;
    }

    @Override
    public Component beside(HelpContext context, Person person) {
        return new TutorPanel(context, person, hints, desk);
    }
}
