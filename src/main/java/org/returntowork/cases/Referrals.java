package org.returntowork.cases;

import java.time.Clock;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Programs;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Site;
import org.returntowork.organisation.Workplace;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Opens cases: a therapist's own, or HR's, which the therapist then accepts or declines. */
@Component
public class Referrals {

    private final Cases cases;
    private final ClinicalRecords records;
    private final Directory directory;
    private final Register register;
    private final Programs programs;
    private final Timeline timeline;
    private final Processes processes;
    private final Clock clock;

    Referrals(
            Cases cases,
            ClinicalRecords records,
            Directory directory,
            Register register,
            Programs programs,
            Timeline timeline,
            Processes processes,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.directory = directory;
        this.register = register;
        this.programs = programs;
        this.timeline = timeline;
        this.processes = processes;
        this.clock = clock;
    }

    static boolean mayRefer(SignedIn user) {
        return user.is(Role.THERAPIST) || (user.is(Role.HR) && user.organisation() != null);
    }

    /** What is well formed but cannot be right. */
    public void check(Referral referral, SignedIn user, Errors errors) {
        if (blank(referral.patient().email()) && blank(referral.patient().phone())) {
            errors.rejectValue("patient.email", "referral.mailOrPhone");
        }
        boolean ownSite = directory.sitesOf(referral.organisation()).stream()
                .map(Site::id)
                .anyMatch(referral.site()::equals);
        if (!ownSite) {
            errors.rejectValue("site", "referral.siteOfOrganisation");
        }
        if (directory.therapists().stream().map(Person::id).noneMatch(referral.therapist()::equals)) {
            errors.rejectValue("therapist", "referral.therapist.unknown");
        }
        if (referral.injuryDate()
                .isAfter(clock.instant()
                        .atZone(java.time.ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(1))) {
            errors.rejectValue("injuryDate", "referral.injuryDate.future");
        }
        if (referral.firstDayAway() != null && referral.firstDayAway().isBefore(referral.injuryDate())) {
            errors.rejectValue("firstDayAway", "referral.firstDayAway.beforeInjury");
        }
        if (user.is(Role.THERAPIST)) {
            if (referral.clinical() == null) {
                errors.rejectValue("clinical.condition", "referral.clinical.missing");
            }
        } else {
            if (referral.clinical() != null) {
                errors.rejectValue("clinical", "referral.clinical.notYours");
            }
            if (!referral.organisation().equals(user.organisation())) {
                errors.rejectValue("organisation", "referral.organisation.notYours");
            }
        }
    }

    /** Opens the case and starts its process; the referral has been checked. */
    @Transactional
    public CaseId refer(Referral referral, SignedIn user) {
        Role role = user.is(Role.THERAPIST) ? Role.THERAPIST : Role.HR;
        CaseId id = CaseId.next();
        cases.save(new ReturnToWorkCase(
                id,
                members(referral),
                new ReturnToWorkCase.Job(
                        referral.jobTitle(), referral.department(), referral.shiftMinutes(), referral.daysPerWeek()),
                new ReturnToWorkCase.Injury(
                        referral.injuryDate(), referral.firstDayAway(), referral.workRelated(), referral.claimNumber()),
                user.person(),
                role,
                clock.instant()));
        if (referral.clinical() != null) {
            records.save(new ClinicalRecord(id, referral.clinical()));
        }
        timeline.add(id, "referred", new Actor(user.person(), user.name(), role), Audience.HR);
        processes.start("ReturnToWork", id);
        return id;
    }

    private ReturnToWorkCase.Members members(Referral referral) {
        Referral.Worker worker = referral.patient();
        UUID patient = register.addPatient(
                        new Contact(
                                worker.name(),
                                worker.email(),
                                worker.phone(),
                                worker.language(),
                                Boolean.TRUE.equals(worker.interpreter())),
                        new Workplace(referral.organisation(), referral.site(), null, worker.employeeNumber()))
                .id();
        Referral.Supervisor supervisor = referral.employer();
        UUID employer = register.findOrAddEmployer(
                        Contact.of(supervisor.name(), supervisor.email(), supervisor.phone()),
                        Workplace.in(referral.organisation(), referral.site()))
                .id();
        return new ReturnToWorkCase.Members(
                referral.organisation(),
                referral.site(),
                directory.person(referral.therapist()).clinic(),
                programs.current(referral.organisation()).id(),
                referral.therapist(),
                patient,
                employer);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
