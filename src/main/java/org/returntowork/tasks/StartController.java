package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.returntowork.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of a form that opens a case. */
@Controller
@RequestMapping("/start/{name}")
class StartController {

    private final Desks desks;
    private final FormPages pages;
    private final TypedSoFar typed;

    StartController(Desks desks, FormPages pages, TypedSoFar typed) {
        this.desks = desks;
        this.pages = pages;
        this.typed = typed;
    }

    @GetMapping
    ModelAndView show(@PathVariable String name, SignedIn user, HttpServletRequest request, Locale locale) {
        return pages.show(desks.start(name, user), request, locale);
    }

    @PostMapping
    ModelAndView submit(@PathVariable String name, SignedIn user, HttpServletRequest request, Locale locale) {
        return pages.post(desks.start(name, user), request, locale);
    }

    @PostMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String name, SignedIn user, HttpServletRequest request) {
        typed.keep(desks.start(name, user), FormInput.of(request.getParameterMap()));
    }
}
