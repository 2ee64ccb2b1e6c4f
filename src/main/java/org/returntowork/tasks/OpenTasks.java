package org.returntowork.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.engine.Processes;
import org.returntowork.engine.TaskEnded;
import org.returntowork.engine.TaskOpened;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The rows behind every inbox, written in the engine's own transaction. */
@Component
public class OpenTasks {

    static final int MOST_COUNTED = 99;

    private static final List<Role> PARTS = List.of(Role.THERAPIST, Role.PATIENT, Role.EMPLOYER, Role.HR);

    /** As the database orders them: an id as its hexadecimal digits. */
    private static final Comparator<OpenTask> BY_DUE_DATE = Comparator.comparing(
                    OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(task -> task.id().toString());

    private final OpenTaskRows rows;
    private final CaseAccess access;
    private final Directory directory;
    private final Processes processes;
    private final Clock clock;

    OpenTasks(
            OpenTaskRows rows,
            CaseAccess access,
            Directory directory,
            @org.springframework.context.annotation.Lazy Processes processes,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.directory = directory;
        this.processes = processes;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened task) {
        OpenTask row = new OpenTask(task, access.deadlines(task.caseId(), task.due()), clock.instant());
        if (task.hrOf() != null && !directory.hasHr(task.hrOf())) {
            row.giveToTherapist();
        }
        rows.save(row);
    }

    @EventListener
    void on(TaskEnded task) {
        rows.findById(task.task()).ifPresent(row -> row.end(clock.instant()));
    }

    /** Open tasks of a case, earliest due first. */
    public List<OpenTask> openIn(CaseId caseId) {
        return rows.openIn(caseId);
    }

    /** Those of a case that the actor may complete, earliest due first. */
    public List<OpenTask> openFor(CaseId caseId, Actor actor) {
        Set<UUID> owners = access.answersFor(caseId, actor);
        return openIn(caseId).stream()
                .filter(task -> owners.contains(task.owner()))
                .toList();
    }

    /** Open tasks of many cases in one statement, earliest due first. */
    public List<OpenTask> openIn(Collection<CaseId> cases) {
        return cases.isEmpty() ? List.of() : rows.openIn(cases);
    }

    /** Open tasks of one kind. */
    public List<OpenTask> openOf(String formKey) {
        return rows.openOf(formKey);
    }

    /** Moves on what stays open: when it is due again, with its reminder; null where nothing is due for now. */
    public void dueNext(OpenTask task, Instant due) {
        task.dueNext(due, access.deadlines(task.caseId(), due));
        rows.save(task);
    }

    public Optional<OpenTask> find(UUID id) {
        return rows.findById(id);
    }

    /**
     * What a person can do now, earliest due first: their own tasks, their organisation's HR tasks, and those they stand
     * in for. A page at a time: each owner's rows are read from where the page before ended.
     *
     * @param after the last task of the page before; null for the first page
     */
    public List<OpenTask> inboxOf(SignedIn user, UUID after, int size) {
        OpenTask last = after == null ? null : rows.findById(after).orElseThrow(NotThere::new);
        Limit limit = Limit.of(size);
        List<OpenTask> inbox = new ArrayList<>(
                last == null
                        ? rows.ofPerson(user.person(), limit)
                        : rows.ofPersonAfter(user.person(), last.dueAt(), last.id(), limit));
        if (user.is(Role.HR) && user.organisation() != null) {
            inbox.addAll(
                    last == null
                            ? rows.ofHr(user.organisation(), limit)
                            : rows.ofHrAfter(user.organisation(), last.dueAt(), last.id(), limit));
        }
        List<CaseAccess.StandIn> standIns = access.standsInFor(user.person());
        openIn(standIns.stream().map(CaseAccess.StandIn::caseId).collect(Collectors.toSet())).stream()
                .filter(task -> standIns.contains(new CaseAccess.StandIn(task.caseId(), task.ownerPerson())))
                .filter(task -> last == null || BY_DUE_DATE.compare(task, last) > 0)
                .forEach(inbox::add);
        return inbox.stream().sorted(BY_DUE_DATE).limit(size).toList();
    }

    /** How many tasks are a person's own or their HR's; counted to {@value #MOST_COUNTED}. */
    int countOf(SignedIn user) {
        int own = rows.countOfPerson(user.person(), MOST_COUNTED);
        return user.is(Role.HR) && user.organisation() != null
                ? Math.min(MOST_COUNTED, own + rows.countOfHr(user.organisation(), MOST_COUNTED))
                : own;
    }

    /** How many open tasks wait for whom, in all cases; nobody is named. */
    public List<CaseAccess.Waiting> waiting() {
        Map<Role, CaseAccess.Waiting> known = access.waiting(clock.instant()).stream()
                .collect(Collectors.toMap(CaseAccess.Waiting::part, Function.identity()));
        return PARTS.stream()
                .map(part -> known.getOrDefault(part, new CaseAccess.Waiting(part, 0, 0)))
                .toList();
    }

    /** Moves a former member's open tasks of a case to the new one, in the engine and here. */
    public void handOver(CaseId caseId, UUID from, UUID to) {
        rows.openIn(caseId).stream()
                .filter(task -> from.equals(task.ownerPerson()))
                .forEach(task -> {
                    processes.reassign(task.id(), to);
                    task.giveTo(to);
                });
    }
}
