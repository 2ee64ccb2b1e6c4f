package org.returntowork.administration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignedIn;
import org.returntowork.tasks.PlainForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's own account: who they are here, and a new password. */
@Controller
@RequestMapping("/account")
class OwnAccountPage {

    private static final String KEY = "own-account";

    private final Accounts accounts;
    private final AdminForms pages;

    OwnAccountPage(Accounts accounts, AdminForms pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(SignedIn user, Locale locale) {
        return of(user, pages.form(KEY, PasswordForm.class, null, locale));
    }

    @PostMapping
    ModelAndView change(SignedIn user, HttpServletRequest request, Locale locale) throws ServletException {
        PlainForms.Typed<PasswordForm> typed = pages.typed(KEY, PasswordForm.class, request);
        if (!typed.isValid()) {
            return of(user, typed.again(locale));
        }
        if (accounts.guessedTooOften(user.person())) {
            return of(user, typed.reject("present", "own-account.wait").again(locale));
        }
        if (!accounts.changePassword(
                user.person(), typed.value().present(), typed.value().password())) {
            return of(user, typed.reject("present", "own-account.wrong").again(locale));
        }
        request.logout();
        return new ModelAndView("redirect:/sign-in?changed");
    }

    private ModelAndView of(SignedIn user, ModelAndView page) {
        return page.addObject("section", "account")
                .addObject("username", accounts.usernameOf(user.person()).orElse(""));
    }
}
