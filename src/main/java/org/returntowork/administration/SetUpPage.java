package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.returntowork.access.SetUp;
import org.returntowork.tasks.PlainForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of the very first start; not found for ever once it has been used, and never there in the demo. */
@Controller
@RequestMapping("/set-up")
class SetUpPage {

    private static final String KEY = "set-up";

    private final ObjectProvider<SetUp> setUp;
    private final AdminForms pages;

    SetUpPage(ObjectProvider<SetUp> setUp, AdminForms pages) {
        this.setUp = setUp;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Locale locale) {
        open();
        return pages.form(KEY, SetUpForm.class, null, locale);
    }

    @PostMapping
    ModelAndView take(HttpServletRequest request, Locale locale) {
        SetUp open = open();
        PlainForms.Typed<SetUpForm> typed = pages.typed(KEY, SetUpForm.class, request);
        if (typed.value() != null
                && typed.value().code() != null
                && !open.isRight(typed.value().code())) {
            typed.reject("code", "set-up.wrongCode");
        }
        if (!typed.isValid()) {
            return typed.again(locale);
        }
        SetUpForm form = typed.value();
        open.makeAdministrator(form.code(), form.name(), form.username(), form.password());
        return new ModelAndView("redirect:/sign-in?ready");
    }

    private SetUp open() {
        SetUp found = setUp.getIfAvailable();
        if (found == null || !found.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }
}
