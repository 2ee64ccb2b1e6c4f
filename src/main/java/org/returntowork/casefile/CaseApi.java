package org.returntowork.casefile;

import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as JSON, each as the caller may see it: the same types as on the pages. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {

    private final CaseAccess access;
    private final CaseList list;
    private final CaseViews views;
    private final TodayPages todays;

    CaseApi(CaseAccess access, CaseList list, CaseViews views, TodayPages todays) {
        this.access = access;
        this.list = list;
        this.views = views;
        this.todays = todays;
    }

    /**
     * The cases the caller may reach, open ones first, 50 at a time; the header {@code Link} leads to the next.
     *
     * @param after the last case of the page before
     */
    @GetMapping
    ResponseEntity<List<CaseRow>> cases(@RequestParam(required = false) UUID after, SignedIn user) {
        CaseList.Page page = list.of(user, after == null ? null : new CaseId(after));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, "</api/v1/cases?after=" + page.next() + ">; rel=\"next\"");
        }
        return answer.body(page.rows());
    }

    /** The case as the caller's part may see it. */
    @GetMapping("/{id}")
    CaseView view(@PathVariable UUID id, SignedIn user) {
        CaseId caseId = new CaseId(id);
        return views.of(caseId, actor(caseId, user));
    }

    /** What is allowed today; employers only with the patient's consent, HR not at all. */
    @GetMapping("/{id}/today")
    Today today(@PathVariable UUID id, SignedIn user) {
        CaseId caseId = new CaseId(id);
        Actor actor = actor(caseId, user);
        if (actor.role() == Role.HR) {
            throw new NotThere();
        }
        if (views.of(caseId, actor) instanceof CaseView.ForEmployer employer) {
            if (employer.today() == null) {
                throw new NotThere();
            }
            return employer.today();
        }
        return todays.of(caseId);
    }

    private Actor actor(CaseId caseId, SignedIn user) {
        return access.reach(caseId, user).orElseThrow(NotThere::new);
    }
}
