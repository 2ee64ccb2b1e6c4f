package org.returntowork.progress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.returntowork.tasks.DueWords;
import org.returntowork.tasks.FormView;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RowNames;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What the patient's log page shows beside its questions.
 *
 * @param shifts the days an entry can be for, newest first
 * @param day words for the day the page is about
 * @param mornings words for the days whose morning score is still to come
 * @param plannedMinutes of the shift the page begins with; 0 for none
 * @param plan words for the planned time and duties; null where none were planned
 * @param morningOver whether the morning after that day has come
 * @param duties names of the duties, by id
 * @param modifications asked about on the first shift of a stage; empty on others
 */
public record LogFacts(
        List<Option> shifts,
        String day,
        Map<LocalDate, String> mornings,
        int plannedMinutes,
        String plan,
        boolean morningOver,
        Map<String, String> duties,
        List<Option> dutyOptions,
        List<Option> modifications,
        List<Option> redFlags,
        HelpNumbers.Numbers numbers)
        implements RowNames {

    /** The words for a morning row's date as it stands in the form. */
    public String morning(String date) {
        try {
            LocalDate day = LocalDate.parse(date);
            return mornings.getOrDefault(day, DueWords.longDay(day, LocaleContextHolder.getLocale()));
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    @Override
    public String rowName(FormView form, String row) {
        return row.startsWith("mornings") ? morning(form.value(row + ".date")) : duty(form.value(row + ".duty"));
    }

    public String duty(String id) {
        return duties.getOrDefault(id, "");
    }
}
