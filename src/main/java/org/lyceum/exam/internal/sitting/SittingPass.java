package org.lyceum.exam.internal.sitting;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs what a browser carries while it is at a sitting: which one, and under which epoch. HMAC-SHA256 with a key that
 * all nodes share; nothing is kept about a pass, so a restart changes nothing.
 */
@Component
public class SittingPass {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PAYLOAD = 16 + 4 + 8;
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable SecretKeySpec key;

    public SittingPass(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param epoch of the device; 0 where it has not begun to work */
    public record Pass(UUID sitting, int epoch, Instant until) {}

    public String sign(Pass pass) {
        ByteBuffer payload = ByteBuffer.allocate(PAYLOAD);
        payload.putLong(pass.sitting().getMostSignificantBits()).putLong(pass.sitting().getLeastSignificantBits());
        payload.putInt(pass.epoch()).putLong(pass.until().getEpochSecond());
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(payload.array()) + "." + base64.encodeToString(mac(payload.array()));
    }

    /** Empty for one that is not ours, was altered, or has run out. */
    public Optional<Pass> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 2 || text.length() > 200) {
            return Optional.empty();
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(parts[0]);
            byte[] mac = Base64.getUrlDecoder().decode(parts[1]);
            if (payload.length != PAYLOAD || !MessageDigest.isEqual(mac, mac(payload))) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(payload);
            Pass pass = new Pass(new UUID(buffer.getLong(), buffer.getLong()), buffer.getInt(),
                    Instant.ofEpochSecond(buffer.getLong()));
            return Optional.of(pass).filter(found -> found.until().isAfter(clock.instant()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made once for the site, by whichever node comes first. */
    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into sitting_key (id, secret, created_at) values (1, :secret, :now) on conflict do nothing")
                .param("secret", Base64.getEncoder().encodeToString(fresh))
                .param("now", SittingStore.at(clock.instant())).update();
        String stored = jdbc.sql("select secret from sitting_key where id = 1").query(String.class).single();
        SecretKeySpec made = new SecretKeySpec(Base64.getDecoder().decode(stored), ALGORITHM);
        key = made;
        return made;
    }
}
