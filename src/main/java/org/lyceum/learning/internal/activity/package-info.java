/**
 * What a person did, counted by week. A week is the person's own: days of their time zone, beginning on the day on
 * which weeks begin where their language is at home. Nothing is stored here; everything is counted from what was done.
 */
@NullMarked
package org.lyceum.learning.internal.activity;

import org.jspecify.annotations.NullMarked;
