package org.lyceum.sandbox.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The worker's end of the pipe. Texts are a length in bytes and UTF-8. The other end is
 * {@code org.lyceum.sandbox.pool.WorkerWire}; the two change together.
 *
 * <pre>
 * request   'R' cpuNanos:long outputBytes:int steps:long prelude:text watched:text sources:texts calls:(text text text)*
 * answers   'H' version:text                       once, when the worker is ready
 *           'L' answer:text                        a program was compiled, or not
 *           'C' answer:text stdout:text cut:bool   a call ended
 *           'K' reason:byte stdout:text cut:bool   the guest was stopped in a call (or while loading)
 *           'E' nanos:long heap:long               the request is done; heap in bytes in use
 * </pre>
 */
final class Wire {

    private static final int MAX_TEXT = 64 * 1024 * 1024;

    record Step(String setup, String expression, String stdin) {}

    record Request(
            long cpuNanos,
            int outputBytes,
            long steps,
            String prelude,
            String watched,
            List<String> sources,
            List<Step> calls) {}

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Blocks; EOF as {@link java.io.EOFException} when the parent is gone. */
    Request read() throws IOException {
        byte kind = in.readByte();
        if (kind != 'R') throw new IOException("unknown request " + kind);
        long cpu = in.readLong();
        int outputBytes = in.readInt();
        long steps = in.readLong();
        String prelude = text();
        String watched = text();
        List<String> sources = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) sources.add(text());
        List<Step> calls = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) calls.add(new Step(text(), text(), text()));
        return new Request(cpu, outputBytes, steps, prelude, watched, sources, calls);
    }

    synchronized void hello(String version) throws IOException {
        out.writeByte('H');
        text(version);
        out.flush();
    }

    synchronized void loaded(String answer) throws IOException {
        out.writeByte('L');
        text(answer);
        out.flush();
    }

    synchronized void called(String answer, CappedOutput output, boolean flush) throws IOException {
        out.writeByte('C');
        text(answer);
        output(output);
        if (flush) out.flush();
    }

    synchronized void stopped(char reason, CappedOutput output) throws IOException {
        out.writeByte('K');
        out.writeByte(reason);
        output(output);
        out.flush();
    }

    synchronized void end(long nanos, long heap) throws IOException {
        out.writeByte('E');
        out.writeLong(nanos);
        out.writeLong(heap);
        out.flush();
    }

    private void output(CappedOutput output) throws IOException {
        byte[] bytes = output.bytes();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeBoolean(output.truncated());
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_TEXT) throw new IOException("text of " + length + " bytes");
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
