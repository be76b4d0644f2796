package org.lyceum.learning;

import java.util.List;
import org.lyceum.account.Person;

/** What a person has to do by when, told by the module that sets the time; shown on the home page and in calendars. */
public interface Deadlines {

    /** Those that are not over, in any order, in the person's language. */
    List<Deadline> of(Person person);
}
