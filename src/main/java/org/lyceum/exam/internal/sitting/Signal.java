package org.lyceum.exam.internal.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something staff may want to look at. Nothing is ever concluded from it by the portal. */
public record Signal(Kind kind, String details, @Nullable Instant deviceAt) {

    public static final int LONGEST_DETAILS = 200;

    /** What was noticed. All of them are named to the candidate before the start. */
    public enum Kind {
        FOCUS_LOST,
        FOCUS_BACK,
        PASTE,
        SECOND_TAB,
        OFFLINE,
        ONLINE,
        /** By the server: the sitting was taken over by another device. */
        SECOND_DEVICE,
        /** By the server: requests come from another network than before. */
        NETWORK_CHANGED
    }
}
