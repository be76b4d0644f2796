package org.lyceum.tutor.internal;

import java.util.Optional;
import org.lyceum.ui.Language;

/** The exercises that the tutor can help with. */
public interface Tasks {

    Optional<Task> find(String key, Language language);
}
