package org.returntowork.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Programs;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.springframework.stereotype.Component;

/** Decides who reaches a case: its members, their named deputies, and HR of its organisation; nobody else. */
@Component
class Membership implements CaseAccess {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Cases cases;
    private final Consents consents;
    private final Deputies deputies;
    private final Directory directory;
    private final Programs programs;
    private final Clock clock;

    Membership(Cases cases, Consents consents, Deputies deputies, Directory directory, Programs programs, Clock clock) {
        this.cases = cases;
        this.consents = consents;
        this.deputies = deputies;
        this.directory = directory;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> reach(CaseId caseId, SignedIn user) {
        return cases.findById(caseId)
                .flatMap(found -> partIn(found, user))
                .map(role -> new Actor(user.person(), user.name(), role));
    }

    @Override
    public List<CaseId> reachable(Collection<CaseId> ids, SignedIn user) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<CaseId, ReturnToWorkCase> found = cases.findByIdIn(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(ReturnToWorkCase::id, Function.identity()));
        Set<CaseId> consented = consents.everGiven(found.keySet());
        List<StandIn> standIns = standsInFor(user.person());
        return ids.stream()
                .filter(found::containsKey)
                .filter(id -> partIn(
                                found.get(id),
                                user,
                                () -> standIns.stream()
                                        .filter(standIn -> standIn.caseId().equals(id))
                                        .map(StandIn::owner),
                                () -> consented.contains(id))
                        .isPresent())
                .toList();
    }

    private static Optional<Role> partIn(
            ReturnToWorkCase found, SignedIn user, Supplier<Stream<UUID>> standsInFor, BooleanSupplier consented) {
        return ownPartIn(found, user.person())
                .or(() -> standsInFor
                        .get()
                        .flatMap(owner -> ownPartIn(found, owner).stream())
                        .findFirst())
                .or(() -> Optional.of(Role.HR)
                        .filter(hr -> user.is(hr) && found.organisation().equals(user.organisation())))
                .filter(role -> knows(found, role, consented));
    }

    private Optional<Role> partIn(ReturnToWorkCase found, SignedIn user) {
        return partIn(
                found,
                user,
                () -> standInsOf(found, user.person()).map(StandIn::owner),
                () -> consents.everGiven(found.id()));
    }

    private Stream<StandIn> standInsOf(ReturnToWorkCase found, UUID person) {
        LocalDate today = todayIn(found);
        return deputies.findByCaseIdAndPerson(found.id(), person).stream()
                .filter(deputy -> deputy.standsInOn(today))
                .map(deputy -> new StandIn(deputy.caseId(), deputy.ofPerson()));
    }

    private static Optional<Role> ownPartIn(ReturnToWorkCase found, UUID person) {
        if (person.equals(found.therapist())) {
            return Optional.of(Role.THERAPIST);
        }
        if (person.equals(found.patient())) {
            return Optional.of(Role.PATIENT);
        }
        if (person.equals(found.employer())) {
            return Optional.of(Role.EMPLOYER);
        }
        return Optional.empty();
    }

    /** A referral is the patient's secret from the workplace until the first consent; HR knows its own referral. */
    private static boolean knows(ReturnToWorkCase found, Role role, BooleanSupplier consented) {
        return switch (role) {
            case THERAPIST, PATIENT -> true;
            case EMPLOYER -> consented.getAsBoolean();
            case HR -> found.referredByRole() == Role.HR || consented.getAsBoolean();
            case ADMINISTRATOR -> false;
        };
    }

    @Override
    public Set<UUID> answersFor(CaseId caseId, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        Set<UUID> owners = new HashSet<>(Set.of(actor.person()));
        standInsOf(found, actor.person()).map(StandIn::owner).forEach(owners::add);
        if (actor.role() == Role.HR) {
            owners.add(found.organisation());
        } else if (actor.role() == Role.THERAPIST) {
            owners.addAll(List.of(found.therapist(), found.patient(), found.employer(), found.organisation()));
        }
        return owners;
    }

    @Override
    public Optional<Role> partOf(CaseId caseId, UUID person) {
        return cases.findById(caseId).flatMap(found -> ownPartIn(found, person));
    }

    @Override
    public UUID memberIn(CaseId caseId, Role role) {
        ReturnToWorkCase found = cases.get(caseId);
        return switch (role) {
            case THERAPIST -> found.therapist();
            case PATIENT -> found.patient();
            case EMPLOYER -> found.employer();
            case HR -> found.organisation();
            case ADMINISTRATOR -> throw new IllegalArgumentException("An administrator is no member of a case.");
        };
    }

    @Override
    public List<StandIn> standsInFor(UUID person) {
        List<Deputy> named = deputies.findByPerson(person);
        Map<CaseId, LocalDate> todays =
                todaysIn(named.stream().map(Deputy::caseId).collect(Collectors.toSet()));
        return named.stream()
                .filter(deputy -> deputy.standsInOn(todays.get(deputy.caseId())))
                .map(deputy -> new StandIn(deputy.caseId(), deputy.ofPerson()))
                .toList();
    }

    @Override
    public Map<CaseId, CaseLabel> labels(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<ReturnToWorkCase> found = cases.findByIdIn(Set.copyOf(ids));
        Map<UUID, String> names =
                directory.names(found.stream().map(ReturnToWorkCase::patient).collect(Collectors.toSet()));
        Map<CaseId, CaseLabel> labels = new HashMap<>();
        found.forEach(one -> labels.put(
                one.id(),
                new CaseLabel(
                        names.get(one.patient()),
                        one.jobTitle(),
                        programs.version(one.program()).timeZone())));
        return labels;
    }

    @Override
    public Deadlines deadlines(CaseId caseId, Instant due) {
        ReturnToWorkCase found = cases.get(caseId);
        if (due == null) {
            return new Deadlines(null, null, found.therapist());
        }
        Program program = programs.version(found.program());
        LocalDate dueOn = due.atZone(program.timeZone()).toLocalDate();
        LocalDate remindOn = program.calendar().plus(dueOn, -program.remindBeforeDays());
        LocalDate escalateOn = program.calendar().plus(dueOn, program.escalateAfterDays());
        return new Deadlines(morningOf(remindOn, program), morningOf(escalateOn, program), found.therapist());
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return cases.openTasks(now).stream()
                .map(row -> new Waiting(Role.valueOf(row.part()), row.open(), row.overdue()))
                .toList();
    }

    private static Instant morningOf(LocalDate day, Program program) {
        return day.atTime(MORNING).atZone(program.timeZone()).toInstant();
    }

    private Map<CaseId, LocalDate> todaysIn(Set<CaseId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cases.findByIdIn(ids).stream().collect(Collectors.toMap(ReturnToWorkCase::id, this::todayIn));
    }

    /** A deputy's last day ends when it ends at the site. */
    private LocalDate todayIn(ReturnToWorkCase found) {
        return clock.instant()
                .atZone(programs.version(found.program()).timeZone())
                .toLocalDate();
    }
}
