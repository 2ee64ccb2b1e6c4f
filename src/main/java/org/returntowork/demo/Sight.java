package org.returntowork.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Person;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.Notice;
import org.returntowork.tasks.Notices;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a person gets to see of a case, as the words they would read. */
@Component
@Profile("demo | play")
class Sight {

    private final CaseAccess access;
    private final Notices notices;

    Sight(CaseAccess access, Notices notices) {
        this.access = access;
        this.notices = notices;
    }

    /** By the name of the view; empty where the person finds no such case. */
    Map<String, String> of(CaseId caseId, Person person) {
        return access.reach(caseId, signedIn(person))
                .map(actor -> Map.of("part", actor.role().name()))
                .orElse(Map.of());
    }

    /** The kinds of unread notices about the case. */
    TreeSet<String> notices(CaseId caseId, Person person) {
        TreeSet<String> keys = new TreeSet<>();
        notices.unreadOf(signedIn(person)).stream()
                .filter(notice -> notice.caseId().equals(caseId))
                .map(Notice::messageKey)
                .forEach(keys::add);
        return keys;
    }

    Expectation.Recommended lastRecommendation(CaseId caseId) {
        return new Expectation.Recommended("none", List.of(), List.of());
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.name(), person.roles(), person.organisation(), person.clinic());
    }
}
