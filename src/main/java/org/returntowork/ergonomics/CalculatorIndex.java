package org.returntowork.ergonomics;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that lists the calculators, each under the key its address, its messages and its template have. */
@CalculatorPage
class CalculatorIndex {

    /** Together where one notice says of all what they are not for. */
    private static final List<List<String>> KEYS = List.of(
            List.of(LiftingPage.KEY, MultiTaskPage.KEY, PosturePages.RULA, PosturePages.REBA),
            List.of("strength-class"),
            List.of("goal-attainment"));

    @GetMapping("/calculators")
    ModelAndView list() {
        return new ModelAndView("ergonomics/calculators").addObject("calculators", KEYS);
    }
}
