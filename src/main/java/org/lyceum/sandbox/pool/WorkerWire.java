package org.lyceum.sandbox.pool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;

/** The portal's end of the pipe; the frames are described at the other end, {@code sandbox.worker.Wire}. */
final class WorkerWire {

    private static final int MAX_TEXT = 16 * 1024 * 1024;

    /** What a worker says. */
    sealed interface Frame {
        record Hello(String runner) implements Frame {}

        /** The request was read: what happens from here on is the program's doing. */
        record Begun() implements Frame {}

        record Loaded(String answer) implements Frame {}

        record Called(String answer, String stdout, boolean truncated) implements Frame {}

        record Stopped(char reason, String stdout, boolean truncated) implements Frame {}

        record End(long nanos, long heap) implements Frame {}
    }

    private final DataInputStream in;
    private final DataOutputStream out;

    WorkerWire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    void send(String prelude, List<String> sources, List<String> watched, List<Call> calls, Limits limits)
            throws IOException {
        out.writeByte('R');
        out.writeLong(limits.cpu().toNanos());
        out.writeInt(limits.outputBytes());
        out.writeLong(limits.steps());
        text(prelude);
        text(String.join("\n", watched));
        out.writeInt(sources.size());
        for (String source : sources) text(source);
        out.writeInt(calls.size());
        for (Call call : calls) {
            text(call.setup());
            text(call.expression());
            text(call.stdin());
        }
        out.flush();
    }

    Frame receive() throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'H' -> new Frame.Hello(text());
            case 'B' -> new Frame.Begun();
            case 'L' -> new Frame.Loaded(text());
            case 'C' -> new Frame.Called(text(), text(), in.readBoolean());
            case 'K' -> new Frame.Stopped((char) in.readByte(), text(), in.readBoolean());
            case 'E' -> new Frame.End(in.readLong(), in.readLong());
            default -> throw new IOException("unknown frame " + kind);
        };
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_TEXT) throw new IOException("text of " + length + " bytes");
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new java.io.EOFException();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
