package org.returntowork.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page to sign in on, and the one that says somebody was signed out. */
@Controller
class SignInPage {

    /** Whether a form waits to be sent again once its sender has signed in. */
    @ModelAttribute("kept")
    boolean kept(HttpServletRequest request) {
        return KeptPost.waitingAt(request).isPresent();
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "access/sign-in";
    }

    /** Reached by forward from whatever form was sent too late, so with any method. */
    @RequestMapping("/signed-out")
    String signedOut() {
        return "access/signed-out";
    }
}
