package org.returntowork.ergonomics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.PlainForms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the lifting equation for one lift; its result stands above the form, and nothing is kept. */
@CalculatorPage
@RequestMapping("/calculators/lifting-equation")
class LiftingPage {

    static final String KEY = "lifting-equation";

    /** Where the clinic measures as its cases do; the figures are not rounded on the way. */
    static final FormInput START = FormInput.of(Map.of("unit", LiftUnit.METRIC, "rounding", LiftRounding.FULL));

    private final PlainForms forms;

    LiftingPage(PlainForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, Locale locale) {
        return forms.form("ergonomics", KEY, Lift.class, forms.sentTooLate(request, START), locale);
    }

    @PostMapping
    ModelAndView judge(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<Lift> typed = forms.typed("ergonomics", KEY, Lift.class, request);
        return typed.isValid()
                ? typed.filled(locale).addObject("result", LiftingEquation.judge(typed.value()))
                : typed.again(locale);
    }
}
