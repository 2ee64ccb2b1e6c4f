package org.returntowork.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session at its next request once the account was disabled or got a new password. */
class StillSignedInFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;
    private final AuthenticationEntryPoint answer;

    StillSignedInFilter(CurrentUser currentUser, AuthenticationEntryPoint answer) {
        this.currentUser = currentUser;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentUser.principal().isPresent() && currentUser.find(request).isEmpty()) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            answer.commence(request, response, new InsufficientAuthenticationException("The account has ended"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
