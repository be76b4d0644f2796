package org.lyceum.exam.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.exam.internal.sitting.Change.Receipt;

/** What the endpoint answers; nothing in it tells what is right. */
final class SittingState {

    private SittingState() {}

    /**
     * Where the sitting stands.
     *
     * @param now      on the server's clock; the page counts from here
     * @param epoch    of the device that may change something
     * @param device   epoch of the device that asks; 0 where it has not begun to work
     * @param sequence last number that this device has used
     * @param answers  JSON of the responses, by position
     */
    record Whole(String state, String language, int attempt, int items, int minutes, Instant now, @Nullable Instant deadline,
            int epoch, int device, long sequence, Map<Integer, String> answers, Map<Integer, String> flags) {}

    /** The part that changes. */
    record Brief(String state, Instant now, @Nullable Instant deadline, int epoch, List<Receipt> receipts) {}

    /** @param presentation JSON of the item as the browser may see it */
    record Shown(int position, String section, String presentation) {}

    /** All words of the page in one language. */
    record Words(String language, String title, String instructions, Map<String, String> labels, String itemLabels) {}

    /** @param again when it can be tried again */
    record Refusal(String reason, String message, @Nullable Instant again) {}
}
