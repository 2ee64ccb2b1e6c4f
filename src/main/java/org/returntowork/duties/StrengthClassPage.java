package org.returntowork.duties;

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

/** The page of the strength classes, for therapists; nothing is kept. */
@Controller
class StrengthClassPage {

    private static final String KEY = "strength-class";

    private final PlainForms forms;

    StrengthClassPage(PlainForms forms) {
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
        return forms.form("duties", KEY, StrengthLoads.class, forms.sentTooLate(request, FormInput.empty()), locale);
    }

    @PostMapping("/calculators/" + KEY)
    ModelAndView calculate(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<StrengthLoads> typed = forms.typed("duties", KEY, StrengthLoads.class, request);
        if (!typed.isValid()) {
            return typed.again(locale);
        }
        return forms.form("duties", KEY, StrengthLoads.class, typed.input(), locale)
                .addObject("strengthClass", typed.value().asked());
    }
}
