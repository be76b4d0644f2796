/**
 * What is worth practising again, and when. An exercise or a check that once went wrong comes back after a day, then
 * after ever longer pauses, until it went right often enough. When it is due is counted anew from what the person
 * did; only what they set aside is stored.
 */
@NullMarked
package org.lyceum.learning.internal.practice;

import org.jspecify.annotations.NullMarked;
