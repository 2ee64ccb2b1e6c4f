package org.returntowork.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** HR's page of the jobs that its organisation keeps, where one that is out of date can be taken out. */
@Controller
class LibraryPages {

    private final JobLibrary library;
    private final DemandWords words;

    LibraryPages(JobLibrary library, DemandWords words) {
        this.library = library;
        this.words = words;
    }

    /** One kept job as HR reads it. */
    record Entry(
            UUID id,
            String title,
            String site,
            int shiftMinutes,
            LocalDate keptIn,
            LocalDate measuredIn,
            List<Line> duties,
            List<KeptChange> changes) {}

    /** One of its duties. */
    record Line(String name, String description, Core core, Integer minutesPerShift, List<String> demands) {}

    @ModelAttribute("section")
    String section() {
        return "library";
    }

    @GetMapping("/library")
    String list(SignedIn user, Model model) {
        UUID organisation = organisationOf(user);
        Map<UUID, String> sites = library.sites(organisation);
        model.addAttribute(
                "jobs",
                library.of(organisation).stream()
                        .map(job -> entry(job, sites.get(job.site())))
                        .toList());
        return "duties/library";
    }

    @PostMapping("/library/{id}/forget")
    String forget(@PathVariable UUID id, SignedIn user) {
        if (!library.forget(organisationOf(user), id)) {
            throw new NotThere();
        }
        return "redirect:/library";
    }

    private static UUID organisationOf(SignedIn user) {
        if (!user.is(Role.HR) || user.organisation() == null) {
            throw new NotThere();
        }
        return user.organisation();
    }

    private Entry entry(KeptJob job, String site) {
        return new Entry(
                job.id(),
                job.title(),
                site,
                job.shiftMinutes(),
                job.keptIn(),
                job.measuredIn(),
                job.duties().stream().map(this::line).toList(),
                job.changes());
    }

    private Line line(KeptDuty duty) {
        return new Line(
                duty.name(),
                duty.description(),
                duty.core(),
                duty.minutesPerShift(),
                duty.demands().stream().map(words::of).toList());
    }
}
