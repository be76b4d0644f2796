package org.lyceum.account.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Role;
import org.lyceum.ui.Language;

/**
 * What an admin fills in to invite.
 *
 * @param guest    a mail address, or a domain with or without an at sign in front
 * @param language of the mail
 */
public record NewInvitation(String guest, Role role, @Nullable UUID organisation, Language language) {}
