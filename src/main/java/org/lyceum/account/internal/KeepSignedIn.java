package org.lyceum.account.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * "Keep me signed in": a random token per device, its hash in the database, so that it outlives a restart and
 * can be revoked. The token stays the same while it is used: with one that changes on each use, tabs that
 * reconnect at once after a restart look like thieves to each other and everybody is signed out.
 */
@Component
public class KeepSignedIn extends AbstractRememberMeServices {

    public static final Duration LIFE = Duration.ofDays(30);
    /** Also the name of the check box on the sign-in page. */
    public static final String PARAMETER = "remember-me";
    public static final String COOKIE = "lyceum-device";

    private final JdbcClient jdbc;
    private final SignInDirectory directory;
    private final Clock clock;

    KeepSignedIn(JdbcClient jdbc, SignInDirectory directory, PublicUrl url, Clock clock) {
        super("lyceum", directory);
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
        setParameter(PARAMETER);
        setCookieName(COOKIE);
        setUseSecureCookie(url.isSecure());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        setTokenValiditySeconds((int) LIFE.toSeconds());
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        String series = Secrets.next();
        String token = Secrets.next();
        jdbc.sql("delete from remembered_device where expires_at < :now").param("now", now()).update();
        jdbc.sql("""
                        insert into remembered_device (series, person, token_hash, expires_at)
                        values (:series, :person, :hash, :expires)""")
                .param("series", series)
                .param("person", UUID.fromString(authentication.getName()))
                .param("hash", Secrets.hash(token))
                .param("expires", now().plus(LIFE))
                .update();
        setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != 2) {
            throw new InvalidCookieException("Two parts expected");
        }
        Device device = jdbc.sql("""
                        select person, token_hash from remembered_device
                         where series = :series and expires_at > :now""")
                .param("series", parts[0]).param("now", now())
                .query((rs, index) -> new Device(new PersonId(rs.getObject("person", UUID.class)), rs.getString("token_hash")))
                .optional()
                .orElseThrow(() -> new InvalidCookieException("Unknown or expired device"));
        if (!MessageDigest.isEqual(bytes(device.tokenHash()), bytes(Secrets.hash(parts[1])))) {
            throw new InvalidCookieException("Wrong token");
        }
        return directory.byId(device.person())
                .map(SignedInPerson::withoutPassword)
                .orElseThrow(() -> new InvalidCookieException("Nobody"));
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                jdbc.sql("delete from remembered_device where series = :series")
                        .param("series", decodeCookie(cookie)[0]).update();
            } catch (InvalidCookieException e) {
                logger.debug("No device to forget", e);
            }
        }
        super.logout(request, response, authentication);
    }

    /** Signs all devices of a person out. */
    void forgetDevices(PersonId person) {
        jdbc.sql("delete from remembered_device where person = :person").param("person", person.value()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private record Device(PersonId person, String tokenHash) {}
}
