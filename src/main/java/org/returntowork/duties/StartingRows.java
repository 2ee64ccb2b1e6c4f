package org.returntowork.duties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.MemberNames;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the first list of a case's job begins with: the organisation's library, which was measured, else its last list. */
@Component
class StartingRows {

    private final DutyLists lists;
    private final Cases cases;
    private final JobLibrary library;
    private final MemberNames names;
    private final ClinicalWords clinicalWords;

    StartingRows(DutyLists lists, Cases cases, JobLibrary library, MemberNames names, ClinicalWords clinicalWords) {
        this.lists = lists;
        this.cases = cases;
        this.library = library;
        this.names = names;
        this.clinicalWords = clinicalWords;
    }

    /** Null where nothing is known of the job yet. */
    ListDuties of(ReturnToWorkCase theCase) {
        return library.startFor(jobOf(theCase))
                .map(StartingRows::rows)
                .or(() -> earlier(theCase).map(this::rows))
                .orElse(null);
    }

    /** One job of the organisation's library; null where it is not there. */
    ListDuties of(ReturnToWorkCase theCase, String keptJob) {
        return library.of(theCase.organisation()).stream()
                .filter(job -> job.id().toString().equals(keptJob))
                .findFirst()
                .map(StartingRows::rows)
                .orElse(null);
    }

    /**
     * What the page says about it.
     *
     * @param listed whether the case has a list of its own by now
     */
    JobFacts facts(ReturnToWorkCase theCase, boolean listed) {
        Optional<KeptJob> kept = listed ? Optional.empty() : library.startFor(jobOf(theCase));
        boolean fromEarlier = !listed && kept.isEmpty() && earlier(theCase).isPresent();
        Map<UUID, String> sites = library.sites(theCase.organisation());
        return new JobFacts(
                theCase.jobTitle(),
                theCase.shiftMinutes(),
                theCase.daysPerWeek(),
                fromEarlier,
                kept.map(job -> new JobFacts.Kept(
                                job.measuredIn(),
                                job.site().equals(theCase.site()) ? null : sites.get(job.site()),
                                job.changes()))
                        .orElse(null),
                library.of(theCase.organisation()).stream()
                        .map(job -> new Option(job.id().toString(), job.title() + " · " + sites.get(job.site())))
                        .toList());
    }

    private static JobLibrary.Job jobOf(ReturnToWorkCase theCase) {
        return new JobLibrary.Job(theCase.organisation(), theCase.site(), theCase.jobTitle(), theCase.shiftMinutes());
    }

    private static ListDuties rows(KeptJob job) {
        return new ListDuties(
                job.duties().stream()
                        .map(duty -> new ListDuties.Row(
                                null,
                                duty.name(),
                                duty.description(),
                                duty.core(),
                                duty.coreReason(),
                                duty.minutesPerShift(),
                                duty.demands()))
                        .toList(),
                null,
                null);
    }

    /** The rows alone: what was said of other work was said of one person. */
    private ListDuties rows(DutyList list) {
        return new ListDuties(
                list.duties().stream()
                        .filter(duty -> !duty.addedByPatient())
                        .map(duty -> new ListDuties.Row(
                                null,
                                duty.name(),
                                withoutThePerson(duty.description(), list.caseId()),
                                duty.core(),
                                withoutThePerson(duty.coreReason(), list.caseId()),
                                duty.minutesPerShift(),
                                duty.demands()))
                        .toList(),
                null,
                null);
    }

    /** Null where it names somebody of the case it was written in, or tells of their health. */
    private String withoutThePerson(String text, CaseId writtenIn) {
        boolean tells = names.firstIn(text, writtenIn).isPresent()
                || clinicalWords.firstIn(text, writtenIn).isPresent();
        return tells ? null : text;
    }

    static ListDuties.Row row(Duty duty, UUID id, List<Demand> demands) {
        return new ListDuties.Row(
                id, duty.name(), duty.description(), duty.core(), duty.coreReason(), duty.minutesPerShift(), demands);
    }

    /** The last list for the same job at the same site of the organisation: employment data, whosever case it was. */
    private Optional<DutyList> earlier(ReturnToWorkCase theCase) {
        List<CaseId> sameJob = cases
                .findByOrganisationAndSiteAndJobTitleIgnoreCase(
                        theCase.organisation(), theCase.site(), theCase.jobTitle())
                .stream()
                .map(ReturnToWorkCase::id)
                .filter(other -> !other.equals(theCase.id()))
                .toList();
        return sameJob.isEmpty()
                ? Optional.empty()
                : lists.lastListed(sameJob, Limit.of(1)).stream().findFirst().flatMap(lists::find);
    }
}
