package org.lyceum.exam.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The endpoint of sittings works without a session: a restart or an expired sign-in must not stop a candidate. Who asks
 * is told by a signed cookie that is sent to this path only, and by a header that no other site can send.
 */
@Configuration
class SittingSecurity {

    @Bean
    @Order(3)
    SecurityFilterChain sittingApi(HttpSecurity http) {
        http.securityMatcher(SittingApi.PATH + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()); // each request shows its pass
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable); // SittingApi asks for a header instead
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(faults -> faults
                .authenticationEntryPoint((request, response, fault) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND)));
        return http.build();
    }
}
