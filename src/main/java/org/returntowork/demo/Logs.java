package org.returntowork.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log entries of a series of shifts: each is entered on its day, its morning score the next morning.
 *
 * <p>The shifts are {@code dates}, or the days {@code on} (Monday to Friday) from {@code from} until {@code until}
 * without {@code except}. A list of values has one for each shift; a single value holds for all.
 *
 * @param planned the shift's minutes
 * @param done percent of the planned minutes, 100 where not said
 * @param lessBecause why less was worked; SYMPTOMS where not said
 * @param duties the duties done; all others of the stage were not
 * @param notDone duties of the stage that were not done
 * @param painNextMorning "-" where none is entered
 * @param also further fields of the entry, as they are
 */
record Logs(
        List<LocalDate> dates,
        LocalDate from,
        LocalDate until,
        Set<DayOfWeek> on,
        Set<LocalDate> except,
        LocalTime time,
        LocalTime morningTime,
        int planned,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Integer> done,

        String lessBecause,
        List<String> duties,
        List<String> notDone,
        int painBefore,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Integer> painPeak,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> painNextMorning,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Integer> effort,

        JsonNode beyondPlan,
        ObjectNode also) {

    Logs {
        on = on == null ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : on;
        except = except == null ? Set.of() : except;
        time = time == null ? LocalTime.of(18, 0) : time;
        morningTime = morningTime == null ? LocalTime.of(7, 10) : morningTime;
        done = done == null ? List.of(100) : done;
        duties = duties == null ? List.of() : duties;
        notDone = notDone == null ? List.of() : notDone;
        painNextMorning = painNextMorning == null ? List.of("-") : painNextMorning;
    }

    /** The entries and morning scores as single steps, the expectation after the last of them. */
    List<Step> steps(String patient, Expectation last) {
        List<LocalDate> shifts = shifts();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            ObjectNode entry = entry(shifts, i);
            steps.add(Step.submit(shifts.get(i).atTime(time), patient, "keep-work-log", entry, null));
            String score = each("painNextMorning", painNextMorning, shifts, i);
            if (!score.equals("-")) {
                ObjectNode morning = JsonNodeFactory.instance.objectNode();
                morning.withArray("mornings")
                        .addObject()
                        .put("date", shifts.get(i).toString())
                        .put("painNextMorning", Integer.parseInt(score));
                steps.add(Step.submit(
                        shifts.get(i).plusDays(1).atTime(morningTime), patient, "keep-work-log", morning, null));
            }
        }
        if (last != null) {
            steps.add(Step.expect(steps.get(steps.size() - 1).at().get(0), last));
        }
        return steps;
    }

    private List<LocalDate> shifts() {
        if (dates != null) {
            return dates;
        }
        if (from == null || until == null) {
            throw new IllegalArgumentException("'logs' need 'dates', or 'from' and 'until'");
        }
        return from.datesUntil(until.plusDays(1))
                .filter(day -> on.contains(day.getDayOfWeek()) && !except.contains(day))
                .toList();
    }

    private ObjectNode entry(List<LocalDate> shifts, int i) {
        int percent = each("done", done, shifts, i);
        int worked = Math.round(planned * percent / 100f);
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("date", shifts.get(i).toString());
        entry.put("workedMinutes", worked);
        if (worked < planned) {
            entry.put("lessBecause", lessBecause == null ? "SYMPTOMS" : lessBecause);
        }
        if (worked > 0) {
            duties.forEach(duty -> entry.withArray("duties")
                    .addObject()
                    .put("duty", "@" + duty)
                    .put("done", "YES"));
            notDone.forEach(duty -> entry.withArray("duties")
                    .addObject()
                    .put("duty", "@" + duty)
                    .put("done", "NO"));
            entry.put("painPeak", each("painPeak", painPeak, shifts, i));
            entry.put("effort", each("effort", effort, shifts, i));
        }
        entry.put("painBefore", painBefore);
        entry.put("newNumbnessOrWeakness", false);
        entry.putArray("redFlags");
        if (beyondPlan != null) {
            entry.set("beyondPlan", beyondPlan);
        }
        if (also != null) {
            entry.setAll(also);
        }
        return entry;
    }

    private static <T> T each(String field, List<T> values, List<LocalDate> shifts, int i) {
        if (values == null || values.size() != 1 && values.size() != shifts.size()) {
            throw new IllegalArgumentException("'" + field + "' needs one value, or one for each of the "
                    + shifts.size() + " shifts from " + shifts.get(0));
        }
        return values.get(values.size() == 1 ? 0 : i);
    }
}
