package org.lyceum.sandbox.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Keeps the first bytes and counts the rest. A flood costs the program its time, and nobody memory. */
final class CappedOutput extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int limit;
    private boolean truncated;

    /** Starts over with a new limit, in bytes. */
    synchronized void reset(int limit) {
        kept.reset();
        this.limit = limit;
        truncated = false;
    }

    @Override
    public synchronized void write(int b) {
        if (kept.size() < limit) kept.write(b);
        else truncated = true;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.min(length, limit - kept.size());
        if (room > 0) kept.write(bytes, offset, room);
        if (room < length) truncated = true;
    }

    synchronized boolean truncated() {
        return truncated;
    }

    /** What was kept, without a character cut in half at the end. */
    synchronized byte[] bytes() {
        byte[] all = kept.toByteArray();
        if (!truncated) return all;
        int end = all.length;
        int start = end;
        while (start > 0 && end - start < 3 && (all[start - 1] & 0xC0) == 0x80) start--;
        if (start > 0 && all[start - 1] < 0) start--;
        return start < end && incomplete(all, start) ? Arrays.copyOf(all, start) : all;
    }

    private static boolean incomplete(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        int wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return bytes.length - start < wanted;
    }
}
