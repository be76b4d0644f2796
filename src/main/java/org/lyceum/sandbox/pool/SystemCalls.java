package org.lyceum.sandbox.pool;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The seccomp filter of a CPython guest, as the bytes that bubblewrap reads: what an interpreter needs to compute
 * and to answer is allowed, all else is refused with EPERM. So there are no new processes or threads, no sockets,
 * no mounts, no namespaces, no tracing, and nothing that a future kernel adds.
 */
final class SystemCalls {

    private static final int LOAD_WORD = 0x20;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int EPERM = 0x00050000 | 1;
    private static final int ENOSYS = 0x00050000 | 38;
    private static final int X32 = 0x40000000;

    private static final int X86_64 = 0xC000003E;
    private static final int AARCH64 = 0xC00000B7;
    /** The C library tries it first and takes its absence as a reason to try {@code clone}, which is refused. */
    private static final int CLONE3 = 435;

    private static final int[] ON_X86_64 = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 32, 33, 34,
        35, 36, 37, 38, 39, 59, 60, 61, 62, 63, 72, 79, 80, 89, 96, 97, 98, 99, 100, 102, 104, 107, 108, 110, 111, 115,
        118, 120, 121, 124, 131, 158, 160, 186, 201, 202, 204, 217, 218, 219, 228, 229, 230, 231, 234, 247, 257, 262,
        267, 269, 270, 271, 273, 292, 293, 302, 318, 332, 334, 436, 439
    };
    private static final int[] ON_AARCH64 = {
        17, 23, 24, 25, 29, 48, 49, 56, 57, 59, 61, 62, 63, 64, 65, 66, 67, 68, 72, 73, 78, 79, 80, 93, 94, 95, 96, 98,
        99, 101, 102, 103, 113, 114, 115, 123, 124, 128, 129, 131, 132, 134, 135, 139, 148, 150, 153, 155, 156, 158,
        160, 163, 164, 165, 169, 172, 173, 174, 175, 176, 177, 178, 179, 214, 215, 216, 221, 222, 226, 233, 260, 261,
        278, 291, 293, 436, 439
    };

    private SystemCalls() {}

    /** @param architecture as Java names it; null when there is no filter for it */
    static byte @Nullable [] filter(String architecture) {
        return switch (architecture) {
            case "amd64", "x86_64" -> filter(X86_64, ON_X86_64);
            case "aarch64" -> filter(AARCH64, ON_AARCH64);
            default -> null;
        };
    }

    private static byte[] filter(int architecture, int[] allowed) {
        ByteBuffer code = ByteBuffer.allocate(8 * (2 * allowed.length + 10)).order(ByteOrder.LITTLE_ENDIAN);
        add(code, LOAD_WORD, 0, 0, 4);
        add(code, JUMP_EQUAL, 1, 0, architecture);
        add(code, RETURN, 0, 0, KILL_PROCESS);
        add(code, LOAD_WORD, 0, 0, 0);
        add(code, JUMP_AT_LEAST, 0, 1, X32);
        add(code, RETURN, 0, 0, KILL_PROCESS);
        add(code, JUMP_EQUAL, 0, 1, CLONE3);
        add(code, RETURN, 0, 0, ENOSYS);
        for (int number : allowed) {
            add(code, JUMP_EQUAL, 0, 1, number);
            add(code, RETURN, 0, 0, ALLOW);
        }
        add(code, RETURN, 0, 0, EPERM);
        return java.util.Arrays.copyOf(code.array(), code.position());
    }

    private static void add(ByteBuffer code, int operation, int whenTrue, int whenFalse, int operand) {
        code.putShort((short) operation).put((byte) whenTrue).put((byte) whenFalse).putInt(operand);
    }
}
