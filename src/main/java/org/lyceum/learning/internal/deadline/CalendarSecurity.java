package org.lyceum.learning.internal.deadline;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calendars are read without signing in and without a session: the address is the secret. */
@Configuration
class CalendarSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain calendars(HttpSecurity http) {
        http.securityMatcher("/calendar/**");
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers(HttpMethod.GET, "/calendar/*").permitAll()
                .requestMatchers(HttpMethod.HEAD, "/calendar/*").permitAll()
                .anyRequest().denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable); // nothing is changed, no cookie is read
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(faults -> faults
                .authenticationEntryPoint((request, response, fault) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND))
                .accessDeniedHandler((request, response, fault) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND)));
        return http.build();
    }
}
