package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.returntowork.plan.PlanExamples.*;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Role;
import org.returntowork.shared.AnotherSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
class PlanPersistenceTests {

    @Autowired
    private StagedReturns stagedReturns;

    @Autowired
    private Plans plans;

    @Autowired
    private ShiftChanges changes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    private StagedReturn reread(StagedReturn course) {
        stagedReturns.save(course);
        AnotherSession.begins(entities);
        return stagedReturns.get(CASE);
    }

    @Test
    void theCourseOfWorkComesBackAsItWas() {
        StagedReturn course = inThirdStage();
        course.stepBack(MONDAY.plusWeeks(5));
        StagedReturn read = reread(course);

        assertThat(read.plan().stages()).isEqualTo(stages());
        assertThat(read.runs()).extracting(Run::stageNumber).containsExactly(1, 2, 3, 2);
        assertThat(read.current().orElseThrow().baseline()).isEqualTo(2.5);
        assertThat(read.stateOn(MONDAY.minusDays(1))).isEqualTo(WorkState.NOT_BACK_YET);
        assertThat(read.runOn(MONDAY.plusWeeks(4)).orElseThrow().stageNumber()).isEqualTo(3);
    }

    @Test
    void aRunThatBeginsLaterIsAddedToThoseStored() {
        StagedReturn read = reread(inFirstStage());
        read.upgrade(MONDAY.plusWeeks(2), 2);

        assertThat(reread(read).runs()).hasSize(2);
    }

    @Test
    void aTightenedVersionIsStoredWithTheReturnItIsInForceFor() {
        StagedReturn read = reread(inSecondStage());
        read.tighten(List.of(new Tightening(3, PALLETS, DutyLevel.NOT_YET, null)), plans.nextNumber(CASE), NOW);
        reread(read);

        assertThat(plans.of(CASE)).extracting(Plan::state).containsExactly(PlanState.REPLACED, PlanState.AGREED);
        assertThat(plans.lastProposed(CASE).orElseThrow().number()).isEqualTo(1);
        assertThat(plans.nextNumber(CASE)).isEqualTo(3);
    }

    @Test
    void whatIsClinicalIsStoredApart() {
        Plan plan = proposed(1, stages());
        plan.askChange(Role.PATIENT, "My shoulder is not ready");
        plans.save(plan);
        ShiftChange ill = new ShiftChange(CASE, MONDAY);
        ill.off(OffReason.ILLNESS, null, Role.PATIENT);
        ill.becauseOfInjury();
        changes.save(ill);
        entities.flush();

        assertThat(jdbc.queryForMap("select * from plan_version").toString()).doesNotContain("shoulder");
        assertThat(jdbc.queryForMap("select * from shift_change"))
                .allSatisfy((column, value) -> assertThat(column).doesNotContainIgnoringCase("injury"));
        AnotherSession.begins(entities);
        assertThat(plans.newest(CASE).orElseThrow().commentOf(Role.PATIENT)).isEqualTo("My shoulder is not ready");
        assertThat(changes.findByCaseIdAndShiftDate(CASE, MONDAY).orElseThrow().injury())
                .isTrue();
    }

    @Test
    void twoVersionsOfOneCaseNeverShareANumber() {
        plans.save(proposed(1, stages()));
        plans.save(proposed(1, stages()));

        assertThatThrownBy(entities::flush)
                .isInstanceOfAny(DataIntegrityViolationException.class, jakarta.persistence.PersistenceException.class);
    }

    @Test
    void whereNothingHappenedYetNobodyIsBack() {
        assertThat(stagedReturns.findById(CASE)).isEmpty();
        assertThat(stagedReturns.of(CASE).state()).isEqualTo(WorkState.NOT_BACK_YET);
        assertThat(stagedReturns.of(CASE).plan()).isNull();
    }
}
