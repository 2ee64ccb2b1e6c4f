package org.returntowork.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Programs;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Dates and working days as the case's site and program count them. */
@Component
public class CaseCalendar {

    /** A task is late from the end of its day on. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Cases cases;
    private final Programs programs;
    private final Clock clock;

    CaseCalendar(Cases cases, Programs programs, Clock clock) {
        this.cases = cases;
        this.programs = programs;
        this.clock = clock;
    }

    public Program program(CaseId caseId) {
        return programs.version(cases.get(caseId).program());
    }

    public ZoneId zone(CaseId caseId) {
        return program(caseId).timeZone();
    }

    public LocalDate today(CaseId caseId) {
        return dateOf(caseId, clock.instant());
    }

    /** The date a moment falls on at the case's site. */
    public LocalDate dateOf(CaseId caseId, Instant moment) {
        return moment.atZone(zone(caseId)).toLocalDate();
    }

    public Instant at(CaseId caseId, LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone(caseId)).toInstant();
    }

    /** The moment from which something due on this date is late. */
    public Date endOf(CaseId caseId, LocalDate date) {
        return Date.from(at(caseId, date, END_OF_DAY));
    }

    public LocalDate plusWorkingDays(CaseId caseId, LocalDate date, int days) {
        return program(caseId).calendar().plus(date, days);
    }
}
