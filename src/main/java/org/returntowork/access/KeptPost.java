package org.returntowork.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A form that came after its session had ended, kept until its sender has signed in again; it is shown, never sent. */
public final class KeptPost implements Serializable {

    /** Every form that keeps drafts names its submission with this. */
    private static final String SUBMISSION = "_key";

    private static final String ATTRIBUTE = KeptPost.class.getName();

    private final String path;
    private final HashMap<String, String[]> parameters;

    private KeptPost(String path, Map<String, String[]> parameters) {
        this.path = path;
        this.parameters = new HashMap<>(parameters);
    }

    /**
     * Keeps the request if it is such a form and its browser had a session here. A page of another site sends no cookie
     * along and so cannot put words into anybody's form.
     *
     * @return whether it was kept
     */
    static boolean keep(HttpServletRequest request) {
        boolean ours = request.getRequestedSessionId() != null && request.getParameter(SUBMISSION) != null;
        if (ours) {
            request.getSession().setAttribute(ATTRIBUTE, new KeptPost(pathOf(request), request.getParameterMap()));
        }
        return ours;
    }

    /** Where the form stands that waits to be sent again. */
    static Optional<String> waitingAt(HttpServletRequest request) {
        return in(request).map(kept -> kept.path);
    }

    /** What was typed into the form at this path, once. */
    public static Optional<Map<String, String[]>> take(HttpServletRequest request, String path) {
        Optional<KeptPost> found = in(request).filter(kept -> kept.path.equals(path));
        found.ifPresent(kept -> request.getSession().removeAttribute(ATTRIBUTE));
        return found.map(kept -> kept.parameters);
    }

    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<KeptPost> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((KeptPost) session.getAttribute(ATTRIBUTE));
    }
}
