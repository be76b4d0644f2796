package org.lyceum.shell.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.lyceum.retrieval.SearchHit.Fragment;

/**
 * Something the palette can do at once.
 *
 * @param title   in parts, so that what matched can be marked
 * @param context where it belongs; often empty
 */
record Command(List<Fragment> title, String context, Runnable action) {

    static Command of(String title, Runnable action) {
        return new Command(List.of(new Fragment(title, false)), "", action);
    }

    /** Whether the title holds what was typed, whatever case and accents. */
    boolean matches(String typed) {
        String whole = String.join("", title.stream().map(Fragment::text).toList());
        return plain(whole).contains(plain(typed.strip()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
