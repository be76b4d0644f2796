package org.lyceum.account.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.stream.Stream;
import org.lyceum.account.PublicUrl;
import org.lyceum.audit.AuditLog;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How requests are let in: Vaadin's rules for its own pages, and ours around them. */
@Configuration
class SecurityConfiguration {

    /** Flow starts itself with inline script and evaluates what the server sends, hence the two "unsafe" sources. */
    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final RequestMatcher RESOURCES = request -> Stream.of("/assets/", "/theme/", "/VAADIN/", "/site/")
            .anyMatch(folder -> request.getRequestURI().startsWith(request.getContextPath() + folder));

    /** Argon2id as OWASP advises (19 MiB, 2 passes, 1 lane): some 100 ms, and memory for many at once. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Authenticator authenticator,
            KeepSignedIn keepSignedIn,
            SignInDirectory directory,
            SecurityContextRepository contexts,
            Throttle throttle,
            PersonTable people,
            AuditLog audit) {
        SignInThrottle signInThrottle = new SignInThrottle(throttle, people, audit);
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/assets/**", "/theme/**", "/site/logo", "/favicon.ico", "/favicon.svg", "/error").permitAll()
                .requestMatchers("/content/**").authenticated()
                .requestMatchers("/sitting/*").permitAll()); // opens to its pass or its person: a restart forgets sessions
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/sign-in", "/"));
        http.authenticationProvider(authenticator);
        http.formLogin(form -> form.failureHandler(signInThrottle));
        http.rememberMe(remember -> remember.rememberMeServices(keepSignedIn).key(keepSignedIn.getKey()));
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.addFilterBefore(signInThrottle, UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(new FreshSessionFilter(directory, contexts), RememberMeAuthenticationFilter.class);
        http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .frameOptions(frame -> frame.deny())
                // pages only: resources say themselves how long they keep
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(RESOURCES), new CacheControlHeadersWriter()))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        // Vaadin's pages are forwarded to its servlet, which commits past the filter's wrapper.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                }));
        return http.build();
    }

    /** Cookies travel over https only where the portal is published over https. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> secureSessionCookie(PublicUrl url) {
        return factory -> factory.getSettings().getSession().getCookie().setSecure(url.isSecure());
    }

    /**
     * Notes a sign-in with a password. An event and not a success handler, because Vaadin puts its own handler
     * into the form's filter, which leads to the page that was asked for.
     */
    @Bean
    ApplicationListener<InteractiveAuthenticationSuccessEvent> signedIn(
            Throttle throttle, PersonTable people, AuditLog audit) {
        SignInThrottle signInThrottle = new SignInThrottle(throttle, people, audit);
        return event -> {
            boolean byPassword = UsernamePasswordAuthenticationFilter.class.isAssignableFrom(event.getGeneratedBy());
            if (byPassword && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
                signInThrottle.succeeded(attributes.getRequest(), event.getAuthentication());
            }
        };
    }
}
