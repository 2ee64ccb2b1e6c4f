package org.returntowork.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.returntowork.tasks.FormBinder;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds the strength class of a job's loads for programs. */
@RestController
class StrengthClassApi {

    private final FormBinder binder;
    private final MessageSource messages;

    StrengthClassApi(FormBinder binder, MessageSource messages) {
        this.binder = binder;
        this.messages = messages;
    }

    /**
     * The class of the job.
     *
     * @param table which table of strength classes was used
     * @param notice what the class is not for
     */
    record Answer(
            @Schema(description = "The highest row of the table that any of the three loads reaches")
            StrengthClass strengthClass,

            @Schema(description = "Which table of strength classes was read")
            String table,

            @Schema(description = "What the class is not for, to be shown with it")
            String notice) {}

    /** Nothing is kept. */
    @Operation(
            operationId = "strengthClass",
            summary = "The strength class of a job",
            description = "The highest row of the table that any of the three loads reaches: what the job asks for, not"
                    + " what a person can do. Loads are in kg, 0 to 500, all three needed, 0 where nothing is moved."
                    + " Occasional is below a third of the shift, frequent from a third, constant from two thirds."
                    + " It is never a patient's limit. The table is in the answer.")
    @PostMapping("/api/v1/calculators/strength-class")
    Answer find(@RequestBody StrengthLoads loads, Locale locale) {
        return new Answer(
                binder.valid(loads).asked(),
                StrengthClass.TABLE,
                messages.getMessage("strength-class.notice", null, locale));
    }
}
