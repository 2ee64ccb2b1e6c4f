package org.returntowork.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** What the cases wait for, as counts. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class WaitingCountsTest {

    private static final Duration YESTERDAY = Duration.ofDays(-1);
    private static final Duration TOMORROW = Duration.ofDays(1);

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private final UUID caseId = UUID.randomUUID();
    private final UUID therapist = UUID.randomUUID();
    private final UUID patient = UUID.randomUUID();
    private final UUID employer = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Test
    void openAndOverdueTasksAreCountedByThePartTheyWaitFor() {
        sql.update("delete from open_task");
        aCase();
        task(therapist, null, YESTERDAY, true);
        task(therapist, null, TOMORROW, true);
        task(therapist, null, null, true);
        task(patient, null, TOMORROW, true);
        task(patient, null, YESTERDAY, false);
        task(null, organisation, YESTERDAY, true);

        assertThat(tasks.waiting())
                .containsExactly(
                        new CaseAccess.Waiting(Role.THERAPIST, 3, 1),
                        new CaseAccess.Waiting(Role.PATIENT, 1, 0),
                        new CaseAccess.Waiting(Role.EMPLOYER, 0, 0),
                        new CaseAccess.Waiting(Role.HR, 1, 1));

        task(employer, null, YESTERDAY, true);
        assertThat(tasks.waiting()).contains(new CaseAccess.Waiting(Role.EMPLOYER, 1, 1));
    }

    private void aCase() {
        sql.update(
                "insert into return_to_work_case (case_id, version, organisation, site, clinic, program, therapist,"
                        + " patient, employer, job_title, shift_minutes, days_per_week, injury_date, work_related,"
                        + " referred_by, referred_by_role, referred_at, accepted, phase, standing)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'Packer', 480, 5, date '2026-01-05', true, ?,"
                        + " 'THERAPIST', ?, true, 'CONSENT', 'RUNNING')",
                caseId,
                organisation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                therapist,
                patient,
                employer,
                therapist,
                from(YESTERDAY));
    }

    private void task(UUID person, UUID hr, Duration due, boolean open) {
        sql.update(
                "insert into open_task (id, case_id, form_key, step, owner_person, owner_hr, opened_at, due_at, is_open)"
                        + " values (?, ?, 'list-duties', 'Task_ListDuties', ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                caseId,
                person,
                hr,
                from(YESTERDAY),
                due == null ? null : from(due),
                open);
    }

    private OffsetDateTime from(Duration now) {
        return clock.instant().plus(now).atOffset(ZoneOffset.UTC);
    }
}
