/**
 * The model host: a small program that loads one GGUF file by llama.cpp and serves it on the loopback interface as
 * OpenAI's chat, completion and embedding endpoints. It runs in its own process with its own class path; the portal
 * knows it by HTTP only.
 *
 * <p>Whatever reaches native code has been checked here first, because many a wrong argument would end the process:
 * parameters by {@link org.lyceum.model.host.GenerationRequest}, schemas by {@link org.lyceum.model.host.JsonSchema},
 * texts by {@link org.lyceum.model.host.ControlTokens}.
 */
@NullMarked
package org.lyceum.model.host;

import org.jspecify.annotations.NullMarked;
