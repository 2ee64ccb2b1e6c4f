package org.returntowork.ergonomics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.PlainForms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of RULA and REBA: angles and plain questions in, step scores and results out; nothing is kept. */
@CalculatorPage
class PosturePages {

    static final String RULA = "rula";
    static final String REBA = "reba";

    private final PlainForms forms;

    PosturePages(PlainForms forms) {
        this.forms = forms;
    }

    @GetMapping("/calculators/rula")
    ModelAndView emptyRula(HttpServletRequest request, Locale locale) {
        return show(RULA, PostureMethod.RULA, request, locale);
    }

    @PostMapping("/calculators/rula")
    ModelAndView rula(HttpServletRequest request, Locale locale) {
        return score(RULA, PostureMethod.RULA, request, locale);
    }

    @GetMapping("/calculators/reba")
    ModelAndView emptyReba(HttpServletRequest request, Locale locale) {
        return show(REBA, PostureMethod.REBA, request, locale);
    }

    @PostMapping("/calculators/reba")
    ModelAndView reba(HttpServletRequest request, Locale locale) {
        return score(REBA, PostureMethod.REBA, request, locale);
    }

    private ModelAndView show(String key, PostureMethod method, HttpServletRequest request, Locale locale) {
        FormInput start = FormInput.of(
                method == PostureMethod.RULA
                        ? Map.of("method", method, "arms", ArmsSeen.BOTH_ALIKE, "table", RulaTable.WORKSHEET)
                        : Map.of("method", method, "arms", ArmsSeen.BOTH_ALIKE));
        return page(forms.form("ergonomics", key, Posture.class, forms.sentTooLate(request, start), locale), method);
    }

    private ModelAndView score(String key, PostureMethod method, HttpServletRequest request, Locale locale) {
        PlainForms.Typed<Posture> typed = forms.typed("ergonomics", key, Posture.class, request);
        if (!typed.isValid()) {
            return page(typed.again(locale), method);
        }
        return page(forms.form("ergonomics", key, Posture.class, typed.input(), locale), method)
                .addObject("scores", typed.value().scores());
    }

    /** Both methods have one template. */
    private static ModelAndView page(ModelAndView page, PostureMethod method) {
        page.setViewName("ergonomics/posture");
        return page.addObject("method", method.name());
    }
}
