package org.lyceum.shell.ui.styleguide;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A shared component in its states. */
record Specimen(Class<? extends Component> component, List<State> states) {

    /** @param key of the state's name, after {@code shell.styleguide.state.} */
    record State(String key, Component shown) {}

    static Specimen of(Class<? extends Component> component, State... states) {
        return new Specimen(component, List.of(states));
    }
}
