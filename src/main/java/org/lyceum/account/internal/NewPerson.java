package org.lyceum.account.internal;

import java.time.ZoneId;
import org.lyceum.ui.Language;

/**
 * What somebody types to get an account.
 *
 * @param language of the page they came in on
 * @param zone     of their browser
 */
public record NewPerson(String name, String email, String password, Language language, ZoneId zone) {

    /** Never the password, wherever this is printed. */
    @Override
    public String toString() {
        return "NewPerson[" + email + "]";
    }
}
