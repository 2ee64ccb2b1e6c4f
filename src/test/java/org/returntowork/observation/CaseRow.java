package org.returntowork.observation;

import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case's bare row, for tables that refer to it. */
final class CaseRow {

    private CaseRow() {}

    static CaseId insert(JdbcTemplate jdbc) {
        CaseId id = CaseId.next();
        UUID any = UUID.randomUUID();
        jdbc.update(
                "insert into return_to_work_case (case_id, version, organisation, site, clinic, program, therapist,"
                        + " patient, employer, job_title, shift_minutes, days_per_week, injury_date, work_related,"
                        + " referred_by, referred_by_role, referred_at, accepted, phase, standing)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'Picker', 480, 5, date '2026-01-12', true, ?,"
                        + " 'THERAPIST', timestamp with time zone '2026-04-01 08:00:00+00', true, 'OBSERVATION',"
                        + " 'RUNNING')",
                id.value(),
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                any);
        return id;
    }
}
