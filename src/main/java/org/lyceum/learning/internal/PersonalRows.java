package org.lyceum.learning.internal;

import java.util.Map;
import org.lyceum.account.PersonId;

/** What a part of this module stores about people. Every part that has a table with a person in it answers. */
public interface PersonalRows {

    /** File name to a value that can be written as JSON. */
    Map<String, Object> export(PersonId person);

    void erase(PersonId person);
}
