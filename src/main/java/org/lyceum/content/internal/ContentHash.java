package org.lyceum.content.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentType;

/** SHA-256 over names and bytes, each preceded by its length so that no two folders can be read alike. */
final class ContentHash {

    private ContentHash() {}

    /** Over all files and the item's kind and key: a version is one item's, even where two have equal files. */
    static String whole(ContentType<?> type, ContentFolder folder) {
        return hash(type.kind() + ":" + folder.key(), folder.files());
    }

    static String judged(ContentType<?> type, ContentFolder folder) {
        Map<String, byte[]> judged = new TreeMap<>();
        for (String name : type.judgedFiles(folder)) {
            byte[] bytes = folder.files().get(name);
            if (bytes != null) {
                judged.put(name, bytes);
            }
        }
        return hash(type.kind(), judged);
    }

    private static String hash(String head, Map<String, byte[]> files) {
        MessageDigest digest = sha256();
        part(digest, head.getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(files).forEach((name, bytes) -> {
            part(digest, name.getBytes(StandardCharsets.UTF_8));
            part(digest, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void part(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
