package org.lyceum.exam.internal.sitting;

import org.jspecify.annotations.Nullable;
import org.lyceum.exam.internal.form.ItemMark;

/**
 * An item of a form.
 *
 * @param position from 1
 * @param mark     null until it is marked
 */
public record FormItem(
        int position, String section, String item, String itemVersion, long seed, @Nullable ItemMark mark) {}
