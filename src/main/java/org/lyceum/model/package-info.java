/**
 * The tutor's language models. Everything that wants one calls an OpenAI-compatible endpoint; where no other is set, it
 * is that of the model host, a process of its own in {@code host}: native code that crashes there takes down the host
 * and not the portal.
 */
@NullMarked
package org.lyceum.model;

import org.jspecify.annotations.NullMarked;
