package org.lyceum.shell.internal;

import com.vaadin.flow.component.UIDetachedException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what went wrong under a number that the person is shown instead of the error itself. */
@Component
public class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final String DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that look alike

    private final RandomGenerator random = new SecureRandom();

    /** @return eight characters in two groups, easy to read out */
    public String report(String where, Throwable error) {
        String number = newNumber();
        if (isGone(error)) {
            log.debug("The browser left during {}", where);
            return number;
        }
        log.error("Incident {} at {}", number, where, error);
        return number;
    }

    /** Nobody is there any more to be told, and nothing is wrong with the portal. */
    static boolean isGone(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (cause instanceof UIDetachedException || name.equals("ClientAbortException")
                    || name.equals("AsyncRequestNotUsableException")) {
                return true;
            }
        }
        return false;
    }

    private String newNumber() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return number.toString();
    }
}
