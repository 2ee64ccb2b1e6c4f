package org.returntowork.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.engine.TaskOpened;
import org.returntowork.shared.CaseId;

/** A piece of work in somebody's inbox; kept after its end, so that a late click learns who did it and when. */
@Entity
public class OpenTask {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private String formKey;
    private String step;
    private UUID ownerPerson;
    private UUID ownerHr;
    private Instant openedAt;
    private Instant dueAt;
    private Instant remindAt;
    private Instant escalateAt;
    private UUID escalateTo;

    @Column(name = "is_open")
    private boolean open;

    private String here;
    private Instant endedAt;
    private UUID endedBy;
    private String endedByName;

    protected OpenTask() {}

    OpenTask(TaskOpened task, CaseAccess.Deadlines deadlines, Instant now) {
        id = task.task();
        caseId = task.caseId();
        formKey = task.formKey();
        step = task.step();
        ownerPerson = task.person();
        ownerHr = task.hrOf();
        openedAt = now;
        dueAt = task.due();
        remindAt = deadlines.remindAt();
        escalateAt = deadlines.escalateAt();
        escalateTo = deadlines.escalateTo();
        here = task.here();
        open = true;
    }

    void dueNext(Instant due, CaseAccess.Deadlines deadlines) {
        dueAt = due;
        remindAt = deadlines.remindAt();
        escalateAt = deadlines.escalateAt();
    }

    void end(Instant at) {
        open = false;
        endedAt = at;
    }

    void endedBy(Actor actor) {
        endedBy = actor.person();
        endedByName = actor.name();
    }

    void giveTo(UUID person) {
        ownerPerson = person;
    }

    /** Where an organisation has no HR, HR's tasks are the therapist's. */
    void giveToTherapist() {
        ownerPerson = escalateTo;
        ownerHr = null;
    }

    public UUID id() {
        return id;
    }

    public CaseId caseId() {
        return caseId;
    }

    public String formKey() {
        return formKey;
    }

    /** The step of its model. */
    String step() {
        return step;
    }

    /** A person, or the organisation whose HR it is for. */
    public UUID owner() {
        return ownerPerson == null ? ownerHr : ownerPerson;
    }

    public UUID ownerPerson() {
        return ownerPerson;
    }

    public UUID ownerHr() {
        return ownerHr;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean open() {
        return open;
    }

    /** What happens now, who acts and what comes next, from the model. */
    public String here() {
        return here;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Who completed it; null where the flow took it away. */
    public UUID endedBy() {
        return endedBy;
    }

    public String endedByName() {
        return endedByName;
    }
}
