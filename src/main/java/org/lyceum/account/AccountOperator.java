package org.lyceum.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.internal.DemoExit;

/** What whoever runs the portal may do about accounts from its console, without an account. Every act is logged. */
public interface AccountOperator {

    /**
     * @param status    as the admin pages name it, in English capitals
     * @param siteRoles roles for the whole site
     */
    record Account(String email, String name, String status, List<Role> siteRoles, boolean demo, @Nullable Instant signedInAt) {}

    /** All that are not erased, by mail address. */
    List<Account> accounts();

    /**
     * A link that works once and for 24 hours: whoever opens it creates an account that administers the site, whether
     * or not there is an admin already.
     */
    String adminLink();

    /**
     * Shuts an account out of all sessions.
     *
     * @return why not, as a message key; empty when it is done
     */
    Optional<String> disable(String email);

    /** Shuts all demo people out. @return how many it were */
    int disableDemoPeople();

    /** The same in a database that no portal has open: a start in production waits for it. */
    static int disableDemoPeople(DataSource database, Clock clock) {
        return DemoExit.disableIn(database, clock);
    }

    /** Whether demo people can sign in. */
    boolean hasDemoPeople();
}
