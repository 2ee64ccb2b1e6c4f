package org.returntowork.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves the pairing that nobody else tests: this engine on this Spring, in one transaction with the house's own tables. */
@SpringBootTest
@ActiveProfiles("test")
class EngineProofTests {

    private static final Instant START = Instant.parse("2026-05-04T09:00:00Z");

    @Autowired
    Processes processes;

    @Autowired
    Timers timers;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProofSteps steps;

    @Autowired
    Heard heard;

    /** These cases exist for the engine only. */
    @MockitoBean
    CaseAccess access;

    @BeforeEach
    void pinTheClock() {
        sql.execute("create table if not exists proof (note varchar(20))");
        sql.update("delete from proof");
        steps.fail = false;
        heard.opened.clear();
        heard.ended.clear();
        heard.afterwards.clear();
        timers.setClock(START);
        when(access.deadlines(any(), any())).thenReturn(new CaseAccess.Deadlines(null, null, null));
    }

    @AfterEach
    void releaseTheClock() {
        ClockUtil.reset();
    }

    @Test
    void anOpenedTaskIsAnnouncedWithItsOwnerAndItsWords() {
        CaseId caseId = CaseId.next();

        processes.start("EngineProof", caseId);

        assertThat(heard.opened).hasSize(1);
        TaskOpened task = heard.opened.get(0);
        assertThat(task.caseId()).isEqualTo(caseId);
        assertThat(task.formKey()).isEqualTo("first");
        assertThat(task.step()).isEqualTo("Task_First");
        assertThat(task.person()).isEqualTo(caseId.value());
        assertThat(task.here()).isEqualTo("Somebody acts.");
        processes.end("EngineProof", caseId);
        assertThat(heard.ended).containsExactly(new TaskEnded(task.task()));
    }

    @Test
    void theFormsChangeAndTheEnginesMoveFailTogether() {
        CaseId caseId = CaseId.next();
        processes.start("EngineProof", caseId);
        UUID task = heard.opened.get(0).task();
        steps.fail = true;

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    sql.update("insert into proof values ('half done')");
                    processes.complete(task);
                }))
                .hasStackTraceContaining("told to fail");

        assertThat(sql.queryForObject("select count(*) from proof", Integer.class))
                .isZero();
        steps.fail = false;
        processes.complete(task);
        processes.end("EngineProof", caseId);
    }

    @Test
    void aTimerRunsAtItsOwnMomentWhenTheClockIsMovedPastIt() {
        CaseId caseId = CaseId.next();
        processes.start("EngineProof", caseId);
        processes.complete(heard.opened.get(0).task());
        List<Instant> moments = new ArrayList<>();

        timers.advance(START.plusSeconds(3600), moments::add);
        assertThat(heard.opened).hasSize(1);
        timers.advance(START.plusSeconds(100_000), moments::add);

        assertThat(heard.opened).hasSize(2);
        assertThat(heard.opened.get(1).hrOf()).isEqualTo(caseId.value());
        assertThat(moments).contains(START.plusSeconds(7200)).isSorted();
        processes.end("EngineProof", caseId);
    }

    @Test
    void whatIsLeftForAfterwardsIsKnownAndRunsOnItsOwn() {
        CaseId caseId = CaseId.next();

        Processes.Together<String> done = transaction.execute(status -> processes.together(() -> {
            processes.afterwards("proof", caseId);
            return "done";
        }));

        assertThat(done.result()).isEqualTo("done");
        assertThat(done.next()).hasSize(1);
        assertThat(heard.afterwards).isEmpty();
        processes.goOn(done.next());
        assertThat(heard.afterwards).containsExactly(new Afterwards("proof", caseId));
    }

    @Test
    void theModelsSeeNothingButStepBeans() {
        assertThat(new StepBeans(null).containsKey("dataSource")).isFalse();
    }

    @TestConfiguration
    static class Beans {

        @Bean
        ProofSteps proofSteps() {
            return new ProofSteps();
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    public static class ProofSteps {

        boolean fail;

        public String owner(String caseId) {
            return caseId;
        }

        public void failWhenTold() {
            if (fail) {
                throw new IllegalStateException("told to fail");
            }
        }

        public Date later() {
            return Date.from(START.plusSeconds(7200));
        }
    }

    static class Heard {

        final List<TaskOpened> opened = new ArrayList<>();
        final List<TaskEnded> ended = new ArrayList<>();
        final List<Afterwards> afterwards = new ArrayList<>();

        @EventListener
        void on(Afterwards event) {
            afterwards.add(event);
        }

        @EventListener
        void on(TaskOpened event) {
            opened.add(event);
        }

        @EventListener
        void on(TaskEnded event) {
            ended.add(event);
        }
    }
}
