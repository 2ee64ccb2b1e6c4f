package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.modification.Terms;

class PlanViewsTest {

    @Test
    void whereAModificationAllowsLessItsFigureIsTheOneThatIsRead() {
        Plan plan = proposed(1, stages());
        DutyLists duties = mock(DutyLists.class);
        Modifications modifications = mock(Modifications.class);
        Modification fiveKg = mock(Modification.class);
        LimitWords words = mock(LimitWords.class);
        when(duties.of(CASE)).thenReturn(List.of(Duty.of(PALLETS, "Pallets", Core.YES, 90, List.of())));
        when(fiveKg.id()).thenReturn(RAISED_PALLET);
        when(fiveKg.terms()).thenReturn(new Terms("Half pallets", kg(5), null, null, true));
        when(modifications.of(CASE)).thenReturn(List.of(fiveKg));
        when(words.of(kg(5))).thenReturn("up to 5 kg");

        PlanView view = new PlanViews(mock(StagedReturns.class), duties, modifications, words).of(plan);

        PlanView.DutyView third = view.stages().get(2).duties().get(0);
        assertThat(third.limits()).isEqualTo("up to 5 kg");
        assertThat(third.needs()).containsExactly("Half pallets");
        assertThat(view.stages().get(0).duties().get(0).limits()).isEmpty();
    }
}
