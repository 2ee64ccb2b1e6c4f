package org.returntowork.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.returntowork.progress.CourseOfReturn.Happening;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;
import org.returntowork.progress.CourseOfReturn.Stretch;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The words of a chart, to the therapist or to the patient.
 *
 * @param own whether the reader is the patient
 */
record CourseWords(Words words, boolean own) {

    String of(String key, Object... args) {
        return words.of("chart." + key, args);
    }

    /** What patient and therapist are told differently. */
    String told(String key, Object... args) {
        return words.of((own ? "chart.you." : "chart.") + key, args);
    }

    /** Such as "4 June". */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM", LocaleContextHolder.getLocale())
                .format(date);
    }

    /** Such as "4 Jun". */
    String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", LocaleContextHolder.getLocale())
                .format(date);
    }

    String heading(Stretch stretch) {
        return told(
                "stretch",
                stretch.stage(),
                stretch.name(),
                day(stretch.from()),
                day(stretch.to()),
                stretch.baseline(),
                stretch.raisedFrom());
    }

    /** What happened, without its day. */
    String of(Happening happening) {
        String what = switch (happening.what()) {
            case DECISION -> words.of("ReviewDecision." + happening.word());
            case BEYOND_PLAN -> of("beyond", words.of("DeviationKind." + happening.word()));
            case LATE -> of(happening.until() == null ? "late.open" : "late", days(happening));
            case OUT_OF_USE -> of(happening.until() == null ? "outOfUse.open" : "outOfUse", days(happening));
        };
        return happening.about() == null ? what : of("about", what, happening.about());
    }

    String dated(Happening happening) {
        return day(happening.on()) + ": " + of(happening);
    }

    private Object[] days(Happening happening) {
        return new Object[] {day(happening.on()), happening.until() == null ? "" : day(happening.until())};
    }

    /** The figures of one shift in a line. */
    String figures(ShiftPoint shift) {
        return shift.logged()
                ? of(
                        "figures",
                        day(shift.date()),
                        score(shift.painBefore()),
                        score(shift.painPeak()),
                        score(shift.painNextMorning()),
                        score(shift.effort()),
                        minutes(shift))
                : of("figures.none", day(shift.date()));
    }

    /** Worked of planned. */
    String minutes(ShiftPoint shift) {
        return shift.logged()
                ? of("minutes", shift.workedMinutes(), shift.plannedMinutes())
                : of("minutes.none", shift.plannedMinutes());
    }

    /** A dash where none was given. */
    String score(Integer score) {
        return score == null ? "–" : String.valueOf(score);
    }

    /** A word or two for a mark on the picture. */
    String brief(Happening happening) {
        return of("brief." + happening.word());
    }
}
