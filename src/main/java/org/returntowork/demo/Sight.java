package org.returntowork.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.returntowork.access.SignedIn;
import org.returntowork.casefile.CaseViews;
import org.returntowork.organisation.Person;
import org.returntowork.progress.FiredRule;
import org.returntowork.progress.KeptRecommendations;
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
    private final JsonMapper json;

    Sight(
            CaseAccess access,
            Notices notices,
            KeptRecommendations recommendations,
            CaseViews caseViews,
            JsonMapper json) {
        this.caseViews = caseViews;
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
