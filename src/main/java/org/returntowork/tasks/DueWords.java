package org.returntowork.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when something is due the way people say it: today, tomorrow, two days late. */
@Component
public class DueWords {

    /** What a form's task is about, of a day. */
    private static final String ABOUT = ".due";

    private final MessageSource messages;
    private final Clock clock;

    DueWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The same to whoever does it: what the task is about, where its form has words for that, and then never that it is late. */
    String toOwner(OpenTask task, ZoneId zone, Locale locale) {
        if (task.dueAt() == null || !saysWhatItIsAbout(task)) {
            return of(task.dueAt(), zone, locale);
        }
        String day = longDay(task.dueAt().atZone(zone).toLocalDate(), locale);
        return messages.getMessage(task.formKey() + ABOUT, new Object[] {day}, locale);
    }

    boolean isLateToOwner(OpenTask task) {
        return isLate(task.dueAt()) && !saysWhatItIsAbout(task);
    }

    boolean saysWhatItIsAbout(OpenTask task) {
        return messages.getMessage(task.formKey() + ABOUT, null, null, Locale.ENGLISH) != null;
    }

    /** Empty where nothing is due. */
    public String of(Instant due, ZoneId zone, Locale locale) {
        if (due == null) {
            return "";
        }
        LocalDate on = due.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(clock.instant().atZone(zone).toLocalDate(), on);
        if (days < 0) {
            return messages.getMessage("due.late", new Object[] {-days}, locale);
        }
        if (days < 2) {
            return messages.getMessage(days == 0 ? "due.today" : "due.tomorrow", null, locale);
        }
        return messages.getMessage("due.on", new Object[] {day(on, locale)}, locale);
    }

    public boolean isLate(Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    /** A date as "Fri 12 June". */
    public static String day(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofPattern("EEE d MMMM", locale));
    }

    /** A date in a sentence, as "Friday 12 June". */
    public static String longDay(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofPattern("EEEE d MMMM", locale));
    }

    /** What was kept about a notice or an event: a stored day as "12 June 2026", anything else as it is. */
    public static String kept(String arg, Locale locale) {
        try {
            return LocalDate.parse(arg).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        } catch (DateTimeParseException e) {
            return arg;
        }
    }

    /** A moment as "Fri 12 June, 17:42". */
    public static String moment(Instant moment, ZoneId zone, Locale locale) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("EEE d MMMM, HH:mm", locale));
    }
}
