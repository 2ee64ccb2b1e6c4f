package org.returntowork.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a form sent after its session ended with a page that says so, instead of a bare refusal, and keeps what was
 * typed. Who has signed in meanwhile, in another tab, is shown the form again at once.
 */
class SignedOutAnswer implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || response.isCommitted()) {
            otherwise.handle(request, response, denied);
            return;
        }
        boolean kept = KeptPost.keep(request);
        if (kept && CurrentUser.principal().isPresent()) {
            response.sendRedirect(request.getContextPath() + KeptPost.pathOf(request));
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/signed-out").forward(request, response);
        }
    }
}
