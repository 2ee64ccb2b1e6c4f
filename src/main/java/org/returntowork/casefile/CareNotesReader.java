package org.returntowork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.duties.Duty;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Ratings;
import org.returntowork.modification.ModificationCard;
import org.returntowork.modification.Rationales;
import org.returntowork.observation.Clearance;
import org.returntowork.observation.Clearances;
import org.returntowork.observation.Findings;
import org.returntowork.observation.JudgedDuties;
import org.returntowork.observation.LimitByKind;
import org.returntowork.observation.PhotoLine;
import org.returntowork.observation.Photos;
import org.returntowork.observation.Restriction;
import org.returntowork.observation.Restrictions;
import org.returntowork.organisation.Role;
import org.returntowork.plan.Plans;
import org.returntowork.progress.ProblemReports;
import org.returntowork.shared.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what therapist and patient wrote about a case. */
@Component
class CareNotesReader {

    private final Ratings ratings;
    private final Findings findings;
    private final JudgedDuties judged;
    private final Photos photos;
    private final Restrictions restrictions;
    private final Clearances clearances;
    private final ProblemReports reports;
    private final Rationales rationales;
    private final Plans plans;
    private final CaseCalendar calendar;
    private final LimitWords words;
    private final MessageSource messages;

    CareNotesReader(
            Ratings ratings,
            Findings findings,
            JudgedDuties judged,
            Photos photos,
            Restrictions restrictions,
            Clearances clearances,
            ProblemReports reports,
            Rationales rationales,
            Plans plans,
            CaseCalendar calendar,
            LimitWords words,
            MessageSource messages) {
        this.ratings = ratings;
        this.findings = findings;
        this.judged = judged;
        this.photos = photos;
        this.restrictions = restrictions;
        this.clearances = clearances;
        this.reports = reports;
        this.rationales = rationales;
        this.plans = plans;
        this.calendar = calendar;
        this.words = words;
        this.messages = messages;
    }

    CareNotes of(CaseId caseId, List<Duty> duties, List<ModificationCard> modifications) {
        Map<UUID, String> names = duties.stream().collect(Collectors.toMap(Duty::id, Duty::name));
        LocalDate today = calendar.today(caseId);
        return new CareNotes(
                rated(caseId, names),
                observed(caseId, names),
                judged.of(caseId, duties),
                photos(caseId, names),
                newestFirst(restrictions.findByCaseIdOrderByGivenOnAscRecordedAtAsc(caseId), each -> word(each, today)),
                newestFirst(
                        clearances.findByCaseIdOrderByGivenOnAscRecordedAtAsc(caseId),
                        each -> word(each, names, today)),
                reported(caseId),
                rationales(caseId, modifications),
                plans.lastProposed(caseId)
                        .map(plan -> plan.commentOf(Role.PATIENT))
                        .orElse(null));
    }

    private List<CareNotes.Rated> rated(CaseId caseId, Map<UUID, String> names) {
        return ratings.findByCaseId(caseId).stream()
                .filter(rating -> names.containsKey(rating.duty()))
                .map(rating -> new CareNotes.Rated(
                        rating.duty(), names.get(rating.duty()), rating.ability(), rating.pain(), rating.comment()))
                .toList();
    }

    private List<CareNotes.Observed> observed(CaseId caseId, Map<UUID, String> names) {
        return newestFirst(findings.findByCaseIdOrderByObservedOnAscRecordedAtAsc(caseId), Function.identity()).stream()
                .flatMap(finding -> finding.results().stream()
                        .filter(result -> names.containsKey(result.duty()))
                        .map(result -> new CareNotes.Observed(
                                finding.observedOn(),
                                finding.recordedByName(),
                                names.get(result.duty()),
                                result.result(),
                                result.painBefore(),
                                result.painAfter(),
                                result.note())))
                .toList();
    }

    private List<CareNotes.Photo> photos(CaseId caseId, Map<UUID, String> names) {
        return photos.of(caseId).stream()
                .filter(PhotoLine::recorded)
                .map(photo -> new CareNotes.Photo(photo.id(), photo.caption(), photo.duty(), names.get(photo.duty())))
                .toList();
    }

    private CareNotes.PhysiciansWord word(Restriction given, LocalDate today) {
        return new CareNotes.PhysiciansWord(
                given.by(),
                given.on(),
                given.until(),
                given.inForce(today),
                given.text(),
                given.limits().stream().map(this::limit).toList());
    }

    private String limit(LimitByKind limit) {
        String side = limit.side() == null ? "" : " (" + text("Side." + limit.side()) + ")";
        return text("DemandKind." + limit.kind()) + side + ": " + words.of(limit.limits());
    }

    private CareNotes.PhysiciansWord word(Clearance given, Map<UUID, String> names, LocalDate today) {
        List<String> about = Stream.of(
                        given.covers().duties().stream()
                                .filter(names::containsKey)
                                .map(names::get),
                        given.covers().kinds().stream().map(kind -> text("DemandKind." + kind)),
                        given.covers().stages().stream().map(stage -> text("case.stage", stage)))
                .flatMap(Function.identity())
                .toList();
        return new CareNotes.PhysiciansWord(
                given.by(), given.on(), given.until(), given.inForce(today), given.text(), about);
    }

    private List<CareNotes.Reported> reported(CaseId caseId) {
        return newestFirst(
                reports.of(caseId),
                report -> new CareNotes.Reported(
                        report.reportedOn(),
                        report.redFlags().stream()
                                .map(flag -> text("RedFlag." + flag))
                                .toList(),
                        report.numbness(),
                        report.cannotWork(),
                        report.wantsCall(),
                        report.words()));
    }

    private List<CareNotes.Rationale> rationales(CaseId caseId, List<ModificationCard> modifications) {
        Map<UUID, String> latest = rationales.latest(caseId);
        return modifications.stream()
                .filter(one -> latest.get(one.id()) != null)
                .map(one -> new CareNotes.Rationale(one.id(), one.description(), latest.get(one.id())))
                .toList();
    }

    private static <T, R> List<R> newestFirst(List<T> oldestFirst, Function<T, R> line) {
        List<T> turned = new ArrayList<>(oldestFirst);
        Collections.reverse(turned);
        return turned.stream().map(line).toList();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, key, LocaleContextHolder.getLocale());
    }
}
