package org.returntowork.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.returntowork.organisation.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the demo's clock, and the sign-in page the demo's people. */
@ControllerAdvice
@Profile("demo")
class DemoPages {

    private final TimeMachine time;
    private final DemoZone zone;
    private final DemoPeople people;

    DemoPages(TimeMachine time, DemoZone zone, DemoPeople people) {
        this.time = time;
        this.zone = zone;
        this.people = people;
    }

    /**
     * What the bar shows.
     *
     * @param ready whether the demo's data are complete
     * @param min the earliest moment to go to
     * @param next what the field starts with
     */
    record Bar(boolean ready, LocalDateTime now, LocalDateTime min, LocalDateTime next) {}

    @ModelAttribute
    void add(Model model, HttpServletRequest request) {
        LocalDateTime now = zone.local(time.now()).truncatedTo(ChronoUnit.MINUTES);
        model.addAttribute("demoBar", new Bar(time.seeded(), now, now, now.plusDays(1)));
        if (request.getRequestURI().equals(request.getContextPath() + "/sign-in")) {
            Map<Role, List<DemoPeople.Row>> byRole = people.byRole();
            model.addAttribute("demoPeople", byRole.isEmpty() ? null : byRole);
        }
    }
}
