package org.returntowork.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Consent;
import org.returntowork.cases.Consents;
import org.returntowork.cases.Contact;
import org.returntowork.cases.ContactLog;
import org.returntowork.cases.ContactSide;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.organisation.Role;
import org.returntowork.plan.DaysLeft;
import org.returntowork.plan.Shifts;
import org.returntowork.progress.Deviations;
import org.returntowork.shared.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what is kept beside the work: consent, talks, deviations and the days left under the program. */
@Component
class CaseRecords {

    private final Consents consents;
    private final ContactLog contacts;
    private final Deviations deviations;
    private final DutyLists duties;
    private final Shifts shifts;
    private final CaseCalendar calendar;
    private final MessageSource messages;

    CaseRecords(
            Consents consents,
            ContactLog contacts,
            Deviations deviations,
            DutyLists duties,
            Shifts shifts,
            CaseCalendar calendar,
            MessageSource messages) {
        this.consents = consents;
        this.contacts = contacts;
        this.deviations = deviations;
        this.duties = duties;
        this.shifts = shifts;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** Newest first; employer and HR read their own part only, and only where it changed. */
    List<CaseView.ConsentLine> consent(CaseId caseId, Role reader) {
        List<CaseView.ConsentLine> lines = new ArrayList<>();
        for (Consent version : consents.history(caseId)) {
            CaseView.ConsentLine line = line(version, reader);
            if (lines.isEmpty() || !sameScope(lines.get(lines.size() - 1), line)) {
                lines.add(line);
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private static CaseView.ConsentLine line(Consent version, Role reader) {
        return switch (reader) {
            case EMPLOYER -> new CaseView.ConsentLine(version.givenAt(), version.employerLimits(), null, null);
            case HR -> new CaseView.ConsentLine(version.givenAt(), null, version.hr(), null);
            default ->
                new CaseView.ConsentLine(version.givenAt(), version.employerLimits(), version.hr(), version.insurer());
        };
    }

    private static boolean sameScope(CaseView.ConsentLine one, CaseView.ConsentLine other) {
        return new CaseView.ConsentLine(null, one.employerLimits(), one.hr(), one.insurer())
                .equals(new CaseView.ConsentLine(null, other.employerLimits(), other.hr(), other.insurer()));
    }

    /** Newest first: all for the therapist, those about work for HR. */
    List<CaseView.ContactLine> contacts(CaseId caseId, boolean clinical) {
        List<Contact> found = clinical
                ? contacts.findByCaseIdOrderByContactOnDesc(caseId)
                : contacts.findByCaseIdAndSideOrderByContactOnDesc(caseId, ContactSide.EMPLOYMENT);
        return found.stream().map(this::line).toList();
    }

    /** The talks with the patient themselves, newest first. */
    List<CaseView.ContactLine> contactsWith(CaseId caseId, String patient) {
        return contacts.findByCaseIdOrderByContactOnDesc(caseId).stream()
                .filter(contact -> contact.isWith(patient))
                .map(this::line)
                .toList();
    }

    private CaseView.ContactLine line(Contact contact) {
        return new CaseView.ContactLine(
                contact.contactOn(),
                contact.withWhom(),
                messages.getMessage("ContactHow." + contact.how(), null, LocaleContextHolder.getLocale()),
                contact.note(),
                contact.enteredByName(),
                contact.side() == ContactSide.EMPLOYMENT);
    }

    /** Those that HR may read of, newest first. */
    List<CaseView.DeviationLine> deviations(CaseId caseId) {
        Map<UUID, String> names = duties.of(caseId).stream().collect(Collectors.toMap(Duty::id, Duty::name));
        return deviations.forHr(List.of(caseId)).getOrDefault(caseId, List.of()).stream()
                .map(seen -> new CaseView.DeviationLine(
                        seen.on(), seen.duty() == null ? null : names.get(seen.duty()), seen.kind()))
                .toList();
    }

    /** Null before the first stage, and after modified duty has ended. */
    DaysLeft daysLeft(CaseId caseId) {
        return DaysLeft.of(
                        shifts.progress(List.of(caseId)).get(caseId),
                        calendar.program(caseId).maxModifiedDutyDays(),
                        calendar.today(caseId))
                .orElse(null);
    }
}
