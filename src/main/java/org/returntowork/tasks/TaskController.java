package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of every user task. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

    private final Desks desks;
    private final FormPages pages;
    private final TypedSoFar typed;

    TaskController(Desks desks, FormPages pages, TypedSoFar typed) {
        this.desks = desks;
        this.pages = pages;
        this.typed = typed;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, SignedIn user, HttpServletRequest request, Locale locale) {
        Desk desk = desks.task(id, user);
        return desk.task().open()
                ? pages.show(desk, request, locale)
                : pages.done(desk, desk.task(), FormInput.empty(), locale);
    }

    @PostMapping
    ModelAndView submit(@PathVariable UUID id, SignedIn user, HttpServletRequest request, Locale locale) {
        return pages.post(desks.task(id, user), request, locale);
    }

    @PostMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID id, SignedIn user, HttpServletRequest request) {
        typed.keep(desks.task(id, user), FormInput.of(request.getParameterMap()));
    }
}
