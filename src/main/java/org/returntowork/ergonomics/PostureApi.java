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

/** RULA and REBA as JSON, for everybody who is signed in: they know no case and keep nothing. */
@RestController
@RequestMapping("/api/v1/calculators")
class PostureApi {

    private final FormBinder binder;
    private final MessageSource messages;

    PostureApi(FormBinder binder, MessageSource messages) {
        this.binder = binder;
        this.messages = messages;
    }

    /** A RULA result, with the sentence that says what it is not for. */
    record RulaAnswer(
            @JsonUnwrapped RulaScores scores,

            @Schema(description = "What the result is not for, to be shown with it")
            String notice) {}

    /** A REBA result, with the same sentence. */
    record RebaAnswer(
            @JsonUnwrapped RebaScores scores,

            @Schema(description = "What the result is not for, to be shown with it")
            String notice) {}

    /** One side of a posture. */
    @Operation(
            operationId = "rula",
            summary = "RULA of one side of a posture",
            description =
                    "From the worksheet's step scores to its final score, by Tables A, B and C; all are needed but"
                            + " the version of Table A. Scores A and B in the answer are what Table C is entered with: the values"
                            + " of Tables A and B with muscle use and force added. RULA judges a job for healthy workers and"
                            + " informs its redesign; it is never a patient's limit.")
    @PostMapping("/rula")
    RulaAnswer rula(@RequestBody RulaSteps steps, Locale locale) {
        return new RulaAnswer(binder.valid(steps).scores(), notice(locale));
    }

    /** One side of a posture. */
    @Operation(
            operationId = "reba",
            summary = "REBA of one side of a posture",
            description = "From the worksheet's step scores to its final score, by Tables A, B and C; all are needed."
                    + " Scores A and B in the answer are what Table C is entered with: the value of Table A with the load"
                    + " added, and that of Table B with the coupling. REBA judges a job for healthy workers and informs"
                    + " its redesign; it is never a patient's limit.")
    @PostMapping("/reba")
    RebaAnswer reba(@RequestBody RebaSteps steps, Locale locale) {
        return new RebaAnswer(binder.valid(steps).scores(), notice(locale));
    }

    private String notice(Locale locale) {
        return messages.getMessage("calculators.notice", null, locale);
    }
}
