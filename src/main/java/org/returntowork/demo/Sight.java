package org.returntowork.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.returntowork.access.SignedIn;
import org.returntowork.casefile.CaseView;
import org.returntowork.casefile.CaseViews;
import org.returntowork.organisation.Person;
import org.returntowork.progress.CourseOfReturn;
import org.returntowork.progress.CourseReader;
import org.returntowork.progress.FiredRule;
import org.returntowork.progress.KeptRecommendations;
import org.returntowork.progress.NotYet;
import org.returntowork.progress.StageGoesOn;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.Notice;
import org.returntowork.tasks.Notices;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a person gets to see of a case, as the words they would read. */
@Component
@Profile("demo | play")
class Sight {

    private static final int MANY = 1000;

    private final CaseAccess access;
    private final Notices notices;
    private final KeptRecommendations recommendations;
    private final CaseViews caseViews;
    private final CourseReader courses;
    private final JsonMapper json;

    Sight(
            CaseAccess access,
            Notices notices,
            KeptRecommendations recommendations,
            CaseViews caseViews,
            CourseReader courses,
            JsonMapper json) {
        this.caseViews = caseViews;
        this.courses = courses;
        this.json = json;
        this.access = access;
        this.notices = notices;
        this.recommendations = recommendations;
    }

    /** The case's page and the notices, by name; empty where the person finds no such case. */
    Map<String, String> of(CaseId caseId, Person person) {
        return access.reach(caseId, signedIn(person))
                .map(actor -> Map.of(
                        "the case's page",
                        json.writeValueAsString(caseViews.of(caseId, actor)),
                        "the notices",
                        json.writeValueAsString(unread(caseId, person).stream()
                                .map(notice -> List.of(notice.messageKey(), notice.args()))
                                .toList())))
                .orElse(Map.of());
    }

    /** Why the next stage has not come yet: rules to therapist and patient, the word and what is missing to others. */
    List<String> notYet(CaseId caseId, Person person) {
        CaseView view = access.reach(caseId, signedIn(person))
                .map(actor -> caseViews.of(caseId, actor))
                .orElseThrow();
        if (view instanceof CaseView.ForTherapist therapist) {
            return rules(therapist.notYet());
        }
        if (view instanceof CaseView.ForPatient patient) {
            return rules(patient.notYet());
        }
        return told(
                view instanceof CaseView.ForEmployer employer ? employer.goesOn() : ((CaseView.ForHr) view).goesOn());
    }

    private static List<String> rules(NotYet notYet) {
        return notYet == null
                ? List.of()
                : notYet.because().stream().map(NotYet.Because::rule).toList();
    }

    private static List<String> told(StageGoesOn goesOn) {
        return goesOn == null
                ? List.of()
                : Stream.concat(Stream.of(goesOn.because().name()), goesOn.modifications().stream())
                        .toList();
    }

    /** Such as "2026-05-06 HEAVIER", or "2026-04-06 LATE 2026-04-20" for what lasted. */
    List<String> beside(CaseId caseId) {
        return courses.of(caseId).map(CourseOfReturn::happenings).orElse(List.of()).stream()
                .map(each -> each.on() + " " + (each.word() == null ? each.what() : each.word())
                        + (each.until() == null ? "" : " " + each.until()))
                .toList();
    }

    /** The kinds of unread notices about the case. */
    TreeSet<String> notices(CaseId caseId, Person person) {
        TreeSet<String> keys = new TreeSet<>();
        unread(caseId, person).stream().map(Notice::messageKey).forEach(keys::add);
        return keys;
    }

    Expectation.Recommended lastRecommendation(CaseId caseId) {
        return recommendations
                .findFirstByCaseIdOrderByComputedAtDesc(caseId)
                .map(kept -> new Expectation.Recommended(
                        kept.decision().name(),
                        kept.fired().stream().map(FiredRule::rule).toList(),
                        null))
                .orElse(new Expectation.Recommended("none", List.of(), null));
    }

    private List<Notice> unread(CaseId caseId, Person person) {
        return Stream.concat(
                        notices.toLookAt(signedIn(person), null, MANY).stream(),
                        notices.toKnow(signedIn(person), null, MANY).stream())
                .filter(notice -> notice.caseId().equals(caseId))
                .toList();
    }

    static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.name(), person.roles(), person.organisation(), person.clinic());
    }
}
