package org.lyceum.settings;

import java.util.Optional;
import java.util.UUID;

/** The picture in place of the portal's own mark. */
public interface SiteLogo {

    /** Largest upload, in bytes. */
    int MAX_BYTES = 512 * 1024;

    /** @param hash SHA-256 of the content, in hex */
    record Picture(String mediaType, byte[] content, String hash) {}

    /** The upload is no picture that can be shown. The message is a message key. */
    class RefusedException extends RuntimeException {

        public RefusedException(String key) {
            super(key);
        }

        public String key() {
            return String.valueOf(getMessage());
        }
    }

    Optional<Picture> find();

    /**
     * Keeps a PNG, JPEG, GIF or SVG. Rasters are drawn anew, at most 512 pixels wide or high; of an SVG only
     * shapes, text and gradients stay.
     *
     * @throws RefusedException when it is none of these, too large or broken; the old logo stays
     */
    void store(UUID actor, byte[] upload);

    void remove(UUID actor);
}
