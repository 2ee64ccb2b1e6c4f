package org.returntowork.administration;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Marks the administration in the navigation of its pages. */
@ControllerAdvice(basePackageClasses = AdminSection.class)
class AdminSection {

    @ModelAttribute("section")
    String section() {
        return "admin";
    }
}
