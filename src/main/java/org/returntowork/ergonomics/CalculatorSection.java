package org.returntowork.ergonomics;

import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.NotThere;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets therapists alone reach the calculators' pages, and marks them in the navigation. */
@ControllerAdvice(annotations = CalculatorPage.class)
class CalculatorSection {

    @ModelAttribute("section")
    String section(SignedIn user) {
        if (!user.is(Role.THERAPIST)) {
            throw new NotThere();
        }
        return "calculators";
    }
}
