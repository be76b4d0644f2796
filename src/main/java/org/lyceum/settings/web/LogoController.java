package org.lyceum.settings.web;

import java.time.Duration;
import org.lyceum.settings.SiteLogo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logo. Its address changes with it, so that browsers may keep it. */
@RestController
class LogoController {

    private final SiteLogo logo;

    LogoController(SiteLogo logo) {
        this.logo = logo;
    }

    @GetMapping("/site/logo")
    ResponseEntity<byte[]> logo() {
        return logo.find()
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                        // opened by itself it may do nothing either
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(picture.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
