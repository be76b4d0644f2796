package org.lyceum.account;

import java.util.List;
import org.lyceum.ui.Language;

/**
 * A mail by message keys: the subject is {@code <key>.subject}, the plain-text body {@code <key>.body}.
 *
 * @param arguments for the body and the subject alike
 */
public record Mail(String to, Language language, String key, List<String> arguments) {}
