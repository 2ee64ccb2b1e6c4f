package org.returntowork.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the demo's clock on, from the bar on every page or by a program. */
@Controller
@Profile("demo")
class DemoClockController {

    private final TimeMachine time;
    private final DemoZone zone;

    DemoClockController(TimeMachine time, DemoZone zone) {
        this.time = time;
        this.zone = zone;
    }

    /** Where to: a date and time at the demo's own site. */
    record ClockMove(@NotNull LocalDateTime to) {}

    /** Where the clock stands now. */
    record ClockStands(LocalDateTime now) {}

    @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ClockStands move(@Valid @RequestBody ClockMove move) {
        time.moveForGoodTo(zone.moment(move.to()));
        return new ClockStands(zone.local(time.now()));
    }

    @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String move(
            @RequestParam(required = false) Integer days,
            @RequestParam(required = false) LocalDateTime to,
            HttpServletRequest request,
            RedirectAttributes next) {
        LocalDateTime moment = days == null ? to : zone.local(time.now()).plusDays(days);
        try {
            if (moment != null) {
                time.moveForGoodTo(zone.moment(moment));
            }
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute("demoRefused", e.getMessage());
        }
        return "redirect:" + pageBefore(request);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    @ResponseBody
    ProblemDetail refuse(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    /** The path of the page whose bar was used, never another host. */
    private static String pageBefore(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        URI page = URI.create(referer);
        boolean ours = request.getServerName().equals(page.getHost())
                && page.getRawPath() != null
                && page.getRawPath().startsWith("/")
                && !page.getRawPath().startsWith("//");
        return ours ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : "/";
    }
}
