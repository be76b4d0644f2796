package org.lyceum.account.ui;

import java.util.Locale;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.internal.Invitation;
import org.lyceum.account.internal.OutgoingMail;
import org.lyceum.account.internal.Status;
import org.lyceum.ui.StatusBadge.Tone;

/** Message keys and colours of the account module's enumerations. */
final class Words {

    private Words() {}

    static String of(Role role) {
        return "account.role." + role.name().toLowerCase(Locale.ROOT);
    }

    static String of(Status status) {
        return "account.status." + status.name().toLowerCase(Locale.ROOT);
    }

    static String of(Scope.Kind kind) {
        return "account.scope." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String of(OutgoingMail.State state) {
        return "account.mail-state." + state.name().toLowerCase(Locale.ROOT);
    }

    static String of(Invitation.State state) {
        return "account.invitation-state." + state.name().toLowerCase(Locale.ROOT);
    }

    static Tone tone(Invitation.State state) {
        return switch (state) {
            case OPEN -> Tone.ACCENT;
            case ACCEPTED -> Tone.SUCCESS;
            case REVOKED -> Tone.ERROR;
            case EXPIRED -> Tone.NEUTRAL;
        };
    }

    static Tone tone(Status status) {
        return switch (status) {
            case ACTIVE -> Tone.SUCCESS;
            case UNCONFIRMED -> Tone.WARNING;
            case DISABLED -> Tone.ERROR;
            case ERASED -> Tone.NEUTRAL;
        };
    }

    static Tone tone(OutgoingMail.State state) {
        return switch (state) {
            case SENT -> Tone.SUCCESS;
            case WAITING -> Tone.ACCENT;
            case FAILED -> Tone.ERROR;
            case DISCARDED -> Tone.NEUTRAL;
        };
    }
}
