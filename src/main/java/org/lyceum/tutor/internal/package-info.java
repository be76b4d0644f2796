/**
 * From a failing program to a hint. {@link org.lyceum.tutor.internal.Diagnoser} names what went wrong from
 * facts, {@link org.lyceum.tutor.internal.Wording} says it from templates, one rung of the ladder at a time,
 * and {@link org.lyceum.tutor.internal.HintService} decides what may be shown: consent, proof, ceiling.
 */
@NullMarked
package org.lyceum.tutor.internal;

import org.jspecify.annotations.NullMarked;
