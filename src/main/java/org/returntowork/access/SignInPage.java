package org.returntowork.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page to sign in on, and the one that says somebody was signed out. */
@Controller
class SignInPage {

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
