/**
 * From answers to a result: each item's share of its points, the result by objective, and the pass. Programs are judged
 * in the sandbox, texts wait for people, and no model decides anything.
 */
@NullMarked
package org.lyceum.exam.internal.scoring;

import org.jspecify.annotations.NullMarked;
