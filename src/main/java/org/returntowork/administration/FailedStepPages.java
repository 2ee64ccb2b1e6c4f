package org.returntowork.administration;

import org.returntowork.engine.FailedSteps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that failed, without a word of what they were about, and the button that tries one again. */
@Controller
@RequestMapping("/admin/failed-steps")
class FailedStepPages {

    private static final int MOST = 50;

    private final FailedSteps failed;

    FailedStepPages(FailedSteps failed) {
        this.failed = failed;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("administration/failed-steps")
                .addObject(
                        "steps",
                        failed.list(MOST).stream().map(FailedStepRow::of).toList())
                .addObject("count", failed.count());
    }

    @PostMapping("/{id}/again")
    ModelAndView again(@PathVariable String id, RedirectAttributes next) {
        failed.again(id);
        next.addFlashAttribute("tried", true);
        return new ModelAndView("redirect:/admin/failed-steps");
    }
}
