package org.lyceum.account;

import org.lyceum.ui.Language;

/**
 * The language of the pages. A person's own comes first, then what this browser chose before (a cookie),
 * then what the browser asks for.
 */
public interface LanguageChoice {

    /** Keeps the choice for the person who is signed in and in this browser. Holds from the next page load on. */
    void choose(Language language);
}
