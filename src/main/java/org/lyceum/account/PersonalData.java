package org.lyceum.account;

import java.util.Map;

/** Answered by every module that stores something about people. */
public interface PersonalData {

    /** Short stable name, the folder of this module's files in the export. */
    String module();

    /** What is stored about the person: file name to content, UTF-8 text or JSON. */
    Map<String, byte[]> export(PersonId person);

    /** Removes or anonymises it for good. Called within one transaction over all modules. */
    void erase(PersonId person);
}
