package org.returntowork.ergonomics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.PlainForms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the lifting equation for a job of several lifts; nothing is kept. */
@CalculatorPage
@RequestMapping("/calculators/multi-task-lifting")
class MultiTaskPage {

    static final String KEY = "multi-task-lifting";

    private final PlainForms forms;

    MultiTaskPage(PlainForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, Locale locale) {
        return page(forms.sentTooLate(request, LiftingPage.START), locale);
    }

    @PostMapping
    ModelAndView judge(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<MultiTaskLift> typed = forms.typed("ergonomics", KEY, MultiTaskLift.class, request);
        FormInput otherRows = typed.input().rowsChanged(request.getParameterMap());
        if (otherRows != null) {
            return page(otherRows, locale);
        }
        return typed.isValid() ? judged(typed.value(), locale) : typed.again(locale);
    }

    /** The form without its spare rows, so that the lifts have one number in it and in the result. */
    private ModelAndView judged(MultiTaskLift job, Locale locale) {
        return page(FormInput.of(job), locale).addObject("result", MultiTaskEquation.judge(job));
    }

    private ModelAndView page(FormInput input, Locale locale) {
        return forms.form("ergonomics", KEY, MultiTaskLift.class, input, locale);
    }
}
