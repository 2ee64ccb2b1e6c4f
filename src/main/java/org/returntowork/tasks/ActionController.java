package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of every action "from anywhere". */
@Controller
@RequestMapping("/cases/{caseId}/actions/{action}")
class ActionController {

    private final Desks desks;
    private final FormPages pages;
    private final TypedSoFar typed;

    ActionController(Desks desks, FormPages pages, TypedSoFar typed) {
        this.desks = desks;
        this.pages = pages;
        this.typed = typed;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID caseId,
            @PathVariable String action,
            SignedIn user,
            HttpServletRequest request,
            Locale locale) {
        return pages.show(desks.action(new CaseId(caseId), action, user), request, locale);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable UUID caseId,
            @PathVariable String action,
            SignedIn user,
            HttpServletRequest request,
            Locale locale) {
        return pages.post(desks.action(new CaseId(caseId), action, user), request, locale);
    }

    @PostMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID caseId, @PathVariable String action, SignedIn user, HttpServletRequest request) {
        typed.keep(desks.action(new CaseId(caseId), action, user), FormInput.of(request.getParameterMap()));
    }
}
