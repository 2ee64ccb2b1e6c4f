package org.returntowork.measures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.returntowork.tasks.FormBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Calculates goal attainment for programs. */
@RestController
class GoalAttainmentApi {

    private final FormBinder binder;

    GoalAttainmentApi(FormBinder binder) {
        this.binder = binder;
    }

    /** The goals as one figure. */
    record Answer(
            @Schema(description = "T, to two places, no unit; 50 is all as hoped for, 10 one standard deviation")
            double tScore) {}

    /** Nothing is kept. */
    @Operation(
            operationId = "goalAttainment",
            summary = "Goal attainment as one T-score",
            description = "T = 50 + 10·Σ(weight·attainment) / √(0.7·Σweight² + 0.3·(Σweight)²), by the erratum to"
                    + " Turner-Stokes 2009, to two places; 50 is all as hoped for, 10 is one standard deviation."
                    + " A weight is from 0.01 to 100, 1 where it is left out; an attainment is a whole number"
                    + " from -2 to 2.")
    @PostMapping("/api/v1/calculators/goal-attainment")
    Answer calculate(@RequestBody GoalsAttained goals) {
        return new Answer(binder.valid(goals).tScore());
    }
}
