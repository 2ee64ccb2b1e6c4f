package org.returntowork.administration;

import org.returntowork.engine.FailedSteps;
import org.returntowork.organisation.Directory;
import org.returntowork.tasks.OpenTasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What there is to administer, and what the cases wait for, as counts. */
@Controller
class OverviewPage {

    private final Directory directory;
    private final OpenTasks tasks;
    private final FailedSteps failed;

    OverviewPage(Directory directory, OpenTasks tasks, FailedSteps failed) {
        this.directory = directory;
        this.tasks = tasks;
        this.failed = failed;
    }

    @GetMapping("/admin")
    ModelAndView overview() {
        return new ModelAndView("administration/overview")
                .addObject("organisations", directory.organisations())
                .addObject("clinics", directory.clinics())
                .addObject("waiting", tasks.waiting())
                .addObject("failed", failed.count());
    }
}
