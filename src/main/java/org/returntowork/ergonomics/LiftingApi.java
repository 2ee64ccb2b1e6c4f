package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.returntowork.tasks.FormBinder;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lifting equation as JSON, for everybody who is signed in: it knows no case and keeps nothing. */
@RestController
@RequestMapping("/api/v1/calculators")
class LiftingApi {

    private final FormBinder binder;
    private final MessageSource messages;

    LiftingApi(FormBinder binder, MessageSource messages) {
        this.binder = binder;
        this.messages = messages;
    }

    /** A judgement of one lift, with the sentence that says what it is not for. */
    record LiftAnswer(
            @JsonUnwrapped LiftJudgement judged,

            @Schema(description = "What the result is not for, to be shown with it")
            String notice) {}

    /** A judgement of a job of several lifts, with the same sentence. */
    record JobAnswer(
            @JsonUnwrapped JobJudgement judged,

            @Schema(description = "What the result is not for, to be shown with it")
            String notice) {}

    /** One lift. */
    @Operation(
            operationId = "liftingEquation",
            summary = "Revised NIOSH lifting equation for one lift",
            description = "Lengths are cm and loads kg, or inches and pounds, by the unit; frequency is lifts a"
                    + " minute. A lift beyond a bound of the equation has the limit 0, no index, and says why in noLoad;"
                    + " what the equation does not hold for is refused by field. A recovery is enough where it"
                    + " is as long as up to 1 hour of work, or 0.3 times as long as up to 2 hours; after more than 2 hours"
                    + " none is. Where it is not enough, the work before and after it is added up, to 8 hours at most, or,"
                    + " where nextDurationHours is not given, the duration is the shortest class for which both work and"
                    + " recovery are enough. The equation judges a"
                    + " job for healthy workers and informs its redesign; it is never a patient's limit.")
    @PostMapping("/lifting-equation")
    LiftAnswer lift(@RequestBody Lift lift, Locale locale) {
        return new LiftAnswer(LiftingEquation.judge(binder.valid(lift)), notice(locale));
    }

    /** A job of several lifts. */
    @Operation(
            operationId = "multiTaskLifting",
            summary = "Composite lifting index for a job of several lifts",
            description =
                    "Units, durations and bounds as for one lift; the tasks of the answer are in the order given. A"
                            + " task may give its frequencyIndependentLimit instead of horizontal, vertical, travel,"
                            + " asymmetry and coupling. There is no index where a limit is 0 or all lifts together are too"
                            + " many; noLoad says why. The index judges a job for healthy workers and informs its"
                            + " redesign; it is never a patient's limit.")
    @PostMapping("/multi-task-lifting")
    JobAnswer job(@RequestBody MultiTaskLift job, Locale locale) {
        return new JobAnswer(MultiTaskEquation.judge(binder.valid(job)), notice(locale));
    }

    private String notice(Locale locale) {
        return messages.getMessage("calculators.notice", null, locale);
    }
}
