package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.cases.BodyRegion;
import org.returntowork.cases.ClinicalRecord;
import org.returntowork.cases.ClinicalRecords;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.DueWords;
import org.returntowork.tasks.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says days, red flags and choices in the reader's language. */
@Component
class Words {

    private final MessageSource messages;
    private final ClinicalRecords records;

    Words(MessageSource messages, ClinicalRecords records) {
        this.messages = messages;
        this.records = records;
    }

    String of(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** Such as "Thursday 4 June". */
    String day(LocalDate date) {
        return DueWords.longDay(date, LocaleContextHolder.getLocale());
    }

    /** Such as "4 h" or "2 h 30 min". */
    String time(int minutes) {
        if (minutes % 60 == 0) {
            return of("keep-work-log.hours", minutes / 60);
        }
        return minutes < 60
                ? of("keep-work-log.minutes", minutes)
                : of("keep-work-log.hoursAndMinutes", minutes / 60, minutes % 60);
    }

    <E extends Enum<E>> Option option(E constant) {
        return new Option(constant.name(), of(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
    }

    List<String> labels(List<RedFlag> flags) {
        return flags.stream().map(flag -> option(flag).label()).toList();
    }

    /** The flags this patient is asked about, at most seven. */
    List<Option> redFlags(CaseId caseId) {
        return asked(caseId).stream().map(this::option).toList();
    }

    private List<RedFlag> asked(CaseId caseId) {
        ClinicalRecord clinical = records.findById(caseId).orElse(null);
        if (clinical == null) {
            return RedFlag.askedFor(false, false, false, false);
        }
        List<BodyRegion> regions = clinical.bodyRegions();
        boolean back = regions.contains(BodyRegion.LOWER_BACK) || regions.contains(BodyRegion.UPPER_BACK);
        boolean neck = regions.contains(BodyRegion.NECK);
        boolean limb = regions.stream().anyMatch(Words::isLimb);
        return RedFlag.askedFor(back, neck, limb, clinical.surgeryDate() != null);
    }

    private static boolean isLimb(BodyRegion region) {
        return switch (region) {
            case SHOULDER, ELBOW, WRIST_HAND, HIP, KNEE, ANKLE_FOOT, OTHER -> true;
            case NECK, UPPER_BACK, LOWER_BACK -> false;
        };
    }
}
