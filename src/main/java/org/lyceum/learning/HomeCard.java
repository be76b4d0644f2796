package org.lyceum.learning;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.lyceum.account.Person;

/** A card on the home page, put there by a higher module; Spring's {@code @Order} says where. */
public interface HomeCard {

    /** Empty when there is nothing to say to this person now. */
    Optional<Component> render(Person person);
}
