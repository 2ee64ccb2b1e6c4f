package org.returntowork.cases;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Organisation;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Programs;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Site;
import org.returntowork.organisation.Workplace;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.NotThere;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.StartForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Opens cases: a therapist's own, or HR's, which the therapist then accepts or declines. */
@Component
class ReferralForm implements StartForm<Referral> {

    private final Cases cases;
    private final ClinicalRecords records;
    private final Directory directory;
    private final Register register;
    private final Programs programs;
    private final Timeline timeline;
    private final Processes processes;
    private final Clock clock;

    ReferralForm(
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

    /** Whom and where the page offers; HR refers within its own organisation. */
    record Facts(List<Option> organisations, List<Option> sites, List<Option> therapists, boolean clinical) {}

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public Class<Referral> type() {
        return Referral.class;
    }

    @Override
    public Actor actor(SignedIn user) {
        if (user.is(Role.THERAPIST)) {
            return new Actor(user.person(), user.name(), Role.THERAPIST);
        }
        if (user.is(Role.HR) && user.organisation() != null) {
            return new Actor(user.person(), user.name(), Role.HR);
        }
        throw new NotThere();
    }

    @Override
    public Facts facts(CaseId none, Actor actor) {
        UUID own = organisationOf(actor);
        Map<UUID, String> names = directory.organisations().stream()
                .filter(organisation -> own == null || organisation.id().equals(own))
                .collect(Collectors.toMap(Organisation::id, Organisation::name, (a, b) -> a, LinkedHashMap::new));
        List<Option> organisations = names.entrySet().stream()
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .toList();
        List<Option> sites = directory.sites().stream()
                .filter(site -> names.containsKey(site.organisation()))
                .map(site -> new Option(site.id().toString(), names.get(site.organisation()) + " · " + site.name()))
                .toList();
        List<Option> therapists = directory.therapists().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        return new Facts(organisations, sites, therapists, actor.role() == Role.THERAPIST);
    }

    /** HR's own organisation; null for a therapist, who refers from many. */
    private UUID organisationOf(Actor actor) {
        return actor.role() == Role.HR ? directory.person(actor.person()).organisation() : null;
    }

    @Override
    public Referral prefill(CaseId none, Actor actor) {
        UUID self = actor.role() == Role.THERAPIST ? actor.person() : null;
        Referral.Worker worker = new Referral.Worker(null, null, null, "en", null, null);
        return new Referral(
                worker, organisationOf(actor), null, null, null, self, null, 480, 5, null, null, null, null, null);
    }

    @Override
    public void check(CaseId none, Referral referral, Actor actor, Errors errors) {
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
        if (actor.role() == Role.THERAPIST) {
            if (referral.clinical() == null) {
                errors.rejectValue("clinical.condition", "referral.clinical.missing");
            }
        } else {
            if (referral.clinical() != null) {
                errors.rejectValue("clinical", "referral.clinical.notYours");
            }
            if (!referral.organisation().equals(organisationOf(actor))) {
                errors.rejectValue("organisation", "referral.organisation.notYours");
            }
        }
    }

    @Override
    public Outcome submit(Referral referral, Actor actor) {
        CaseId id = CaseId.next();
        cases.save(new ReturnToWorkCase(
                id,
                members(referral),
                new ReturnToWorkCase.Job(
                        referral.jobTitle(), referral.department(), referral.shiftMinutes(), referral.daysPerWeek()),
                new ReturnToWorkCase.Injury(
                        referral.injuryDate(), referral.firstDayAway(), referral.workRelated(), referral.claimNumber()),
                actor.person(),
                actor.role(),
                clock.instant()));
        if (referral.clinical() != null) {
            records.save(new ClinicalRecord(id, referral.clinical()));
        }
        timeline.add(id, "referred", actor, Audience.HR);
        processes.start("ReturnToWork", id);
        return Outcome.COMPLETE.saying("referral.done", id.toString());
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
