package org.lyceum.learning.internal.assignment;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Words of a text, by the rules of Unicode and a dictionary where a language writes no spaces. */
public final class WordCount {

    private WordCount() {}

    public static int of(String text, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
