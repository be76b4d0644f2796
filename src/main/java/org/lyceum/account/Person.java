package org.lyceum.account;

import java.time.ZoneId;
import org.lyceum.ui.Language;

/**
 * A person as other modules see them.
 *
 * @param displayName what others see
 * @param legalName   what certificates carry; empty until the person gives it
 */
public record Person(
        PersonId id, String email, String displayName, String legalName, Language language, ZoneId zone) {}
