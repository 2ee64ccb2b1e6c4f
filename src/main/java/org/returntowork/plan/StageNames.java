package org.returntowork.plan;

import org.returntowork.observation.StagesAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names the stages of the newest plan to those below who ask. */
@Component
class StageNames {

    private final Plans plans;

    StageNames(Plans plans) {
        this.plans = plans;
    }

    @EventListener
    void on(StagesAsked asked) {
        plans.newest(asked.caseId()).ifPresent(plan -> {
            for (int number = 1; number <= plan.stages().size(); number++) {
                asked.answer(number, plan.stage(number).name());
            }
        });
    }
}
