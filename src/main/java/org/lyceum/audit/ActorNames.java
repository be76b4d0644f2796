package org.lyceum.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says who stands behind the ids in the log; implemented by the module that knows people. */
public interface ActorNames {

    /** Names by id; ids of nobody are left out. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** Up to 50 people whose name or mail address contains the text, without regard to case. */
    List<UUID> search(String text);
}
