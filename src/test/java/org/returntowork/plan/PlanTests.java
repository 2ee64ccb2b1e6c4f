package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.returntowork.plan.PlanExamples.*;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Role;

class PlanTests {

    @Test
    void aPlanIsAgreedOnceBothSaySo() {
        Plan plan = proposed(1, stages());
        plan.agree(Role.EMPLOYER, "K. Boss", NOW);
        assertThat(plan.state()).isEqualTo(PlanState.PROPOSED);

        plan.agree(Role.PATIENT, "A. Marsh", NOW);
        assertThat(plan.state()).isEqualTo(PlanState.AGREED);
    }

    @Test
    void nobodyAgreesTwiceOrForAnother() {
        Plan plan = proposed(1, stages());
        plan.agree(Role.PATIENT, "A. Marsh", NOW);

        assertThatIllegalStateException().isThrownBy(() -> plan.agree(Role.PATIENT, "A. Marsh", NOW));
        assertThatIllegalStateException().isThrownBy(() -> plan.agree(Role.THERAPIST, "T", NOW));
        assertThatIllegalStateException().isThrownBy(() -> plan.askChange(Role.HR, "no"));
    }

    @Test
    void aChangeAskedForHandsThePlanBack() {
        Plan plan = proposed(1, stages());
        plan.agree(Role.PATIENT, "A. Marsh", NOW);
        plan.askChange(Role.EMPLOYER, "Not in the week of the stocktaking");

        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.changeAskedBy()).isEqualTo(Role.EMPLOYER);
        assertThat(plan.commentOf(Role.EMPLOYER)).contains("stocktaking");
        assertThatIllegalStateException().isThrownBy(() -> plan.agree(Role.EMPLOYER, "K. Boss", NOW));
    }

    @Test
    void aPlanHasOneToTwelveStages() {
        assertThatIllegalArgumentException().isThrownBy(() -> proposed(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> proposed(1, Collections.nCopies(13, stages().get(0))));
        assertThat(proposed(1, Collections.nCopies(12, stages().get(0))).stages())
                .hasSize(12);
    }

    @Test
    void howLongAStageLastsDoesNotChangeItsWork() {
        Stage stage = stages().get(1);
        Stage longer = new Stage("Other", 5, stage.weekdays(), 240, false, 20, stage.duties());

        assertThat(longer.sameWorkAs(stage)).isTrue();
        assertThat(stage.sameWorkAs(stages().get(0))).isFalse();
    }
}
