package org.returntowork.duties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Jurisdiction;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the two pages about core or not have in common: the employer's and therapist's, and the patient's. */
@Component
class CorePage {

    private final DutyLists lists;
    private final CoreWorksheets worksheets;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final ClinicalWords clinicalWords;
    private final MessageSource messages;

    CorePage(
            DutyLists lists,
            CoreWorksheets worksheets,
            Cases cases,
            CaseCalendar calendar,
            ClinicalWords clinicalWords,
            MessageSource messages) {
        this.lists = lists;
        this.worksheets = worksheets;
        this.cases = cases;
        this.calendar = calendar;
        this.clinicalWords = clinicalWords;
        this.messages = messages;
    }

    /** As long as there are duties and the case is not over. */
    boolean offered(CaseId caseId) {
        Standing standing = cases.get(caseId).standing();
        return standing != Standing.CLOSING
                && standing != Standing.CLOSED
                && !lists.of(caseId).isEmpty();
    }

    /** @param picked a duty's id as somebody sent it; null or anything else where none was picked */
    CoreFacts facts(CaseId caseId, String picked) {
        Optional<Duty> duty = duty(caseId, picked);
        Jurisdiction jurisdiction = calendar.program(caseId).jurisdiction();
        return new CoreFacts(
                lists.of(caseId).stream().map(this::option).toList(),
                duty.map(one -> new CoreFacts.Picked(one.name(), one.minutesPerShift(), one.core(), one.coreReason()))
                        .orElse(null),
                duty.map(one -> worksheets.of(caseId).getOrDefault(one.id(), List.of()))
                        .orElse(List.of()),
                jurisdiction == Jurisdiction.US ? null : jurisdiction);
    }

    Optional<Duty> duty(CaseId caseId, String picked) {
        return lists.of(caseId).stream()
                .filter(duty -> duty.id().toString().equals(picked))
                .findFirst();
    }

    private Option option(Duty duty) {
        Locale locale = LocaleContextHolder.getLocale();
        String word = duty.coreResult() == null ? "CoreMark." + duty.core() : "CoreResult." + duty.coreResult();
        return new Option(duty.id().toString(), duty.name() + " · " + messages.getMessage(word, null, locale));
    }

    void requireDuty(CaseId caseId, UUID duty, Errors errors) {
        if (duty(caseId, String.valueOf(duty)).isEmpty()) {
            errors.rejectValue("duty", "core-worksheet.unknownDuty");
        }
    }

    void requireWorkWords(CaseId caseId, String field, String text, String code, Errors errors) {
        clinicalWords
                .firstIn(text, caseId)
                .ifPresent(word -> errors.rejectValue(field, code, new Object[] {word}, null));
    }

    /** Names what the page shows. */
    String version(CaseId caseId) {
        return String.valueOf(worksheets.written(caseId));
    }
}
