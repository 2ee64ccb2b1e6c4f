package org.returntowork.measures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.NotThere;
import org.returntowork.tasks.PlainForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of goal attainment, for therapists; nothing is kept. */
@Controller
class GoalAttainmentPage {

    private static final String KEY = "goal-attainment";

    private final PlainForms forms;

    GoalAttainmentPage(PlainForms forms) {
        this.forms = forms;
    }

    @ModelAttribute("section")
    String section(SignedIn user) {
        if (!user.is(Role.THERAPIST)) {
            throw new NotThere();
        }
        return "calculators";
    }

    @GetMapping("/calculators/" + KEY)
    ModelAndView empty(HttpServletRequest request, Locale locale) {
        return forms.form("measures", KEY, GoalsAttained.class, forms.sentTooLate(request, FormInput.empty()), locale);
    }

    @PostMapping("/calculators/" + KEY)
    ModelAndView calculate(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<GoalsAttained> typed = forms.typed("measures", KEY, GoalsAttained.class, request);
        if (!typed.isValid()) {
            return typed.again(locale);
        }
        return forms.form("measures", KEY, GoalsAttained.class, typed.input(), locale)
                .addObject("tScore", typed.value().tScore());
    }
}
