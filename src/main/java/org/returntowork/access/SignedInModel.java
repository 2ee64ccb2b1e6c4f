package org.returntowork.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page say who is signed in; null on pages that are open. */
@ControllerAdvice(annotations = Controller.class)
class SignedInModel {

    private final CurrentUser currentUser;

    SignedInModel(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @ModelAttribute("signedIn")
    SignedIn signedIn() {
        return currentUser.find().orElse(null);
    }
}
