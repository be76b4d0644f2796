package org.lyceum.operations.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.lyceum.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What monitors may ask. Health is open, because load balancers carry no secrets, and then says up or down only; metrics
 * and the details of health need the token of the settings. No exception is made for requests from this machine: behind
 * a proxy on the same machine every request is one.
 */
@Configuration
class MonitoringSecurity {

    private static final String ROLE = "MONITOR";

    @Bean
    @Order(1)
    SecurityFilterChain monitoring(HttpSecurity http, Settings settings) {
        http.securityMatcher("/actuator", "/actuator/**");
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness").permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus").hasRole(ROLE)
                .anyRequest().denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable); // nothing is changed, no cookie is read
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.addFilterBefore(new BearerToken(settings), AuthorizationFilter.class);
        http.exceptionHandling(faults -> faults
                .authenticationEntryPoint((request, response, fault) -> refuse(request, response, settings))
                .accessDeniedHandler((request, response, fault) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND)));
        return http.build();
    }

    /** A monitor with the wrong token is told so; everything else here is not there for anybody. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, Settings settings) {
        boolean metrics = request.getRequestURI().equals(request.getContextPath() + "/actuator/prometheus");
        if (!metrics || settings.text(OperationsSettings.METRICS_TOKEN).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static final class BearerToken extends OncePerRequestFilter {

        private static final String SCHEME = "Bearer ";

        private final Settings settings;

        BearerToken(Settings settings) {
            this.settings = settings;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String token = settings.text(OperationsSettings.METRICS_TOKEN);
            String header = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (!token.isEmpty() && header != null && header.startsWith(SCHEME)
                    && isSame(header.substring(SCHEME.length()), token)) {
                SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "monitor", null, List.of(new SimpleGrantedAuthority("ROLE_" + ROLE))));
            }
            chain.doFilter(request, response);
        }

        /** In the same time whatever is wrong. */
        private static boolean isSame(String given, String token) {
            return MessageDigest.isEqual(given.strip().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        }
    }
}
