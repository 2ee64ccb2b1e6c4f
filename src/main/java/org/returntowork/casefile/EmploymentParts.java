package org.returntowork.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.CaseOutcome;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.cases.TimelineEntry;
import org.returntowork.duties.CoreWorksheets;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.Worksheet;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.progress.CheckIns;
import org.returntowork.progress.Review;
import org.returntowork.progress.ReviewDecision;
import org.returntowork.progress.Reviews;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts of a case's page that hold nothing clinical, and what each role may know of whom it waits for. */
@Component
class EmploymentParts {

    private static final String LOG = "keep-work-log";

    private final CaseCalendar calendar;
    private final Consents consents;
    private final Directory directory;
    private final DutyLists duties;
    private final CoreWorksheets worksheets;
    private final OpenTasks tasks;
    private final CaseAccess access;
    private final CheckIns checkIns;
    private final Reviews reviews;
    private final Timeline timeline;
    private final TimelineWords words;
    private final MessageSource messages;
    private final Clock clock;

    EmploymentParts(
            CaseCalendar calendar,
            Consents consents,
            Directory directory,
            DutyLists duties,
            CoreWorksheets worksheets,
            OpenTasks tasks,
            CaseAccess access,
            CheckIns checkIns,
            Reviews reviews,
            Timeline timeline,
            TimelineWords words,
            MessageSource messages,
            Clock clock) {
        this.calendar = calendar;
        this.consents = consents;
        this.directory = directory;
        this.duties = duties;
        this.worksheets = worksheets;
        this.tasks = tasks;
        this.access = access;
        this.checkIns = checkIns;
        this.reviews = reviews;
        this.timeline = timeline;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    CaseHead head(ReturnToWorkCase found, Actor actor) {
        CaseOutcome outcome = found.outcome();
        boolean careTeam = actor.role() == Role.THERAPIST || actor.role() == Role.PATIENT;
        int step = switch (found.phase()) {
            case CONSENT -> 1;
            case DUTIES, RATING -> 2;
            case OBSERVATION -> 3;
            case RECOMMENDATION, PLAN -> 4;
            case STAGE -> 5;
            case FOLLOW_UP -> 6;
        };
        return new CaseHead(
                found.id(),
                directory.person(found.patient()).name(),
                found.jobTitle(),
                directory.site(found.site()).name(),
                step,
                outcome == null ? null : careTeam ? outcome.name() : outcome.employmentWord(),
                policy(found.id()));
    }

    private String policy(CaseId id) {
        String text = calendar.program(id).policyText();
        return text.isBlank() ? null : text;
    }

    /** All for the therapist; one's own, and otherwise only whose turn it is, for everybody else. */
    List<Waiting> waiting(ReturnToWorkCase found, Actor actor) {
        Set<UUID> answersFor = access.answersFor(found.id(), actor);
        return tasks.openIn(found.id()).stream()
                .filter(task -> actor.role() == Role.PATIENT || !task.formKey().equals(LOG))
                .map(task -> waiting(found, actor, task, answersFor.contains(task.owner())))
                .distinct()
                .toList();
    }

    private Waiting waiting(ReturnToWorkCase found, Actor actor, OpenTask task, boolean mayAnswer) {
        Role who = task.ownerPerson() == null
                ? Role.HR
                : access.partOf(found.id(), task.ownerPerson()).orElse(Role.THERAPIST);
        boolean hasDate = task.dueAt() != null && !task.formKey().equals(LOG); // nobody is late with their own log
        boolean late = hasDate && task.dueAt().isBefore(clock.instant());
        LocalDate due = hasDate ? calendar.dateOf(found.id(), task.dueAt()) : null;
        if (mayAnswer) {
            return new Waiting(
                    who,
                    task.formKey(),
                    task.openedAt(),
                    due,
                    late,
                    own(found, actor, who),
                    "/tasks/" + task.id(),
                    task.here());
        }
        return switch (actor.role()) {
            case HR ->
                who == Role.EMPLOYER
                        ? new Waiting(who, null, task.openedAt(), null, late, false, null, null)
                        : new Waiting(Role.THERAPIST, null, null, null, false, false, null, null);
            case EMPLOYER -> new Waiting(Role.THERAPIST, null, null, null, false, false, null, null);
            default -> new Waiting(who, null, task.openedAt(), null, false, false, null, null);
        };
    }

    /** HR's tasks are the therapist's where there is no HR. */
    private boolean own(ReturnToWorkCase found, Actor actor, Role who) {
        return who == actor.role()
                || who == Role.HR && actor.role() == Role.THERAPIST && !directory.hasHr(found.organisation());
    }

    List<CaseView.DutyLine> duties(CaseId caseId) {
        Map<UUID, List<Worksheet>> written = worksheets.of(caseId);
        return duties.of(caseId).stream()
                .map(duty -> line(duty, written.getOrDefault(duty.id(), List.of())))
                .toList();
    }

    private static CaseView.DutyLine line(Duty duty, List<Worksheet> worksheets) {
        return new CaseView.DutyLine(
                duty.id(),
                duty.name(),
                duty.description(),
                duty.core(),
                duty.coreResult(),
                worksheets,
                duty.minutesPerShift(),
                duty.demands());
    }

    /**
     * Newest first.
     *
     * @param withDeviations where the reader may know who told of a deviation
     */
    List<CaseView.CheckInLine> checkIns(CaseId caseId, boolean withDeviations) {
        Locale locale = LocaleContextHolder.getLocale();
        return checkIns.of(caseId).stream()
                .map(checkIn -> new CaseView.CheckInLine(
                        checkIn.on(),
                        checkIn.by(),
                        checkIn.dutiesDone().name(),
                        checkIn.limitsKept(),
                        checkIn.deviation()
                                .filter(deviation -> withDeviations)
                                .map(deviation -> messages.getMessage(
                                        "DeviationKind." + deviation.kind(),
                                        null,
                                        deviation.kind().name(),
                                        locale))
                                .orElse(null),
                        checkIn.issues()))
                .toList();
    }

    /**
     * The decisions as they show at work: a review is a review, and what ended work at once does not show at all; what
     * is in force says enough.
     */
    List<CaseView.DecisionLine> decisions(CaseId caseId) {
        return reviews.of(caseId).stream()
                .filter(review -> !review.urgent() && review.decision() != ReviewDecision.STOP)
                .map(EmploymentParts::decision)
                .toList();
    }

    private static CaseView.DecisionLine decision(Review review) {
        return new CaseView.DecisionLine(
                review.decidedOn(), review.decision().name(), review.nextReviewOn(), review.noteToEmployer());
    }

    List<CaseView.Event> timeline(CaseId caseId, Actor actor) {
        Locale locale = LocaleContextHolder.getLocale();
        return timeline.readableBy(caseId, actor.role(), consents.hr(caseId)).stream()
                .map(entry -> new CaseView.Event(
                        entry.at(), words.of(entry, actor.role() == Role.PATIENT, locale), by(entry, locale)))
                .toList();
    }

    private String by(TimelineEntry entry, Locale locale) {
        if (entry.actorRole() == null) {
            return null;
        }
        String role = messages.getMessage("Role." + entry.actorRole(), null, locale);
        if (entry.onBehalfHow() == null) {
            return role + " · " + entry.actorName();
        }
        String how = messages.getMessage("How." + entry.onBehalfHow(), null, locale);
        return messages.getMessage("case.onBehalf", new Object[] {role, entry.actorName(), how}, locale);
    }

    /** Since when the employer's limits are no longer kept up to date; null while they are. */
    LocalDate limitsEndedOn(CaseId caseId) {
        ZoneId zone = calendar.zone(caseId);
        return consents.employerLimitsWithdrawnAt(caseId)
                .map(moment -> moment.atZone(zone).toLocalDate())
                .orElse(null);
    }
}
