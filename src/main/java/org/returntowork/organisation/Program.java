package org.returntowork.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One version of an organisation's return-to-work rules. What is left null takes its default, so that a program may be
 * written down as only what differs.
 *
 * @param id names this version; null until it is stored
 * @param responseDays working days to answer, by form key; other forms have {@value #RESPONSE_DAYS}
 * @param remindBeforeDays working days before the due date
 * @param escalateAfterDays working days after the due date
 * @param negotiationRounds rounds of talks about a modification before somebody else decides
 * @param checkInDays calendar days between an employer's check-ins
 * @param ramp percent of the shift, a proposed plan's stages before the trial at full duty
 * @param followUpWeeks weeks after full duty, one follow-up each
 * @param maxModifiedDutyDays calendar days that modified duty may last
 */
public record Program(
        UUID id,
        UUID organisation,
        Integer version,
        Set<DayOfWeek> workingDays,
        ZoneId timeZone,
        List<LocalDate> holidays,
        Map<String, Integer> responseDays,
        Integer remindBeforeDays,
        Integer escalateAfterDays,
        Integer negotiationRounds,
        Integer checkInDays,
        List<Integer> ramp,
        List<Integer> followUpWeeks,
        Integer maxModifiedDutyDays,
        Jurisdiction jurisdiction,
        String policyText) {

    static final int RESPONSE_DAYS = 3;

    private static final Map<String, Integer> RESPONSE_DAYS_BY_FORM =
            Map.of("accept-case", 2, "record-observation", 5, "recommend-modifications", 5);

    public Program {
        workingDays = workingDays == null || workingDays.isEmpty()
                ? Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                : Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
        timeZone = timeZone == null ? ZoneId.of("UTC") : timeZone;
        holidays = holidays == null
                ? List.of()
                : holidays.stream().sorted().distinct().toList();
        Map<String, Integer> days = new HashMap<>(RESPONSE_DAYS_BY_FORM);
        days.putAll(responseDays == null ? Map.of() : responseDays);
        responseDays = Map.copyOf(days);
        remindBeforeDays = remindBeforeDays == null ? 1 : remindBeforeDays;
        escalateAfterDays = escalateAfterDays == null ? 3 : escalateAfterDays;
        negotiationRounds = negotiationRounds == null ? 3 : negotiationRounds;
        checkInDays = checkInDays == null ? 7 : checkInDays;
        ramp = ramp == null ? List.of(50, 75, 100) : List.copyOf(ramp);
        followUpWeeks = followUpWeeks == null ? List.of(4, 12) : List.copyOf(followUpWeeks);
        maxModifiedDutyDays = maxModifiedDutyDays == null ? 90 : maxModifiedDutyDays;
        jurisdiction = jurisdiction == null ? Jurisdiction.OTHER : jurisdiction;
        policyText = policyText == null ? "" : policyText;
        checkNumbers(negotiationRounds, checkInDays, maxModifiedDutyDays);
        checkSeries(ramp, followUpWeeks);
    }

    /** A program in which everything is as the service proposes it. */
    public static Program defaults() {
        return new Program(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** How many working days somebody has for this form. */
    public int responseDays(String formKey) {
        return responseDays.getOrDefault(formKey, RESPONSE_DAYS);
    }

    public WorkingDays calendar() {
        return new WorkingDays(workingDays, Set.copyOf(holidays));
    }

    Program storedAs(UUID newId, UUID itsOrganisation, int number) {
        return new Program(
                newId,
                itsOrganisation,
                number,
                workingDays,
                timeZone,
                holidays,
                responseDays,
                remindBeforeDays,
                escalateAfterDays,
                negotiationRounds,
                checkInDays,
                ramp,
                followUpWeeks,
                maxModifiedDutyDays,
                jurisdiction,
                policyText);
    }

    private static void checkNumbers(int negotiationRounds, int checkInDays, int maxModifiedDutyDays) {
        if (negotiationRounds < 1 || checkInDays < 1 || maxModifiedDutyDays < 1) {
            throw new IllegalArgumentException(
                    "negotiationRounds, checkInDays and maxModifiedDutyDays must be at least 1");
        }
    }

    private static void checkSeries(List<Integer> ramp, List<Integer> followUpWeeks) {
        List<Integer> rising = new ArrayList<>(ramp);
        Collections.sort(rising);
        if (ramp.isEmpty() || !rising.equals(ramp) || ramp.get(0) < 1 || ramp.get(ramp.size() - 1) > 100) {
            throw new IllegalArgumentException("ramp must be percentages from 1 to 100 that never fall: " + ramp);
        }
        if (followUpWeeks.isEmpty() || followUpWeeks.get(0) < 1) {
            throw new IllegalArgumentException("followUpWeeks must name at least one week: " + followUpWeeks);
        }
    }
}
