package org.returntowork.casefile;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Actions;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a case: the lists, the case as each part sees it, and what is allowed today. */
@Controller
class CaseController {

    private final CaseAccess access;
    private final CaseList list;
    private final CaseViews views;
    private final TodayPages todays;
    private final Actions actions;

    CaseController(CaseAccess access, CaseList list, CaseViews views, TodayPages todays, Actions actions) {
        this.access = access;
        this.list = list;
        this.views = views;
        this.todays = todays;
        this.actions = actions;
    }

    @ModelAttribute("section")
    String section() {
        return "cases";
    }

    @GetMapping("/cases")
    String cases(@RequestParam(required = false) UUID after, SignedIn user, Model model) {
        CaseList.Page page = list.of(user, after == null ? null : new CaseId(after));
        List<CaseRow> rows = page.rows();
        if (user.is(Role.PATIENT) && rows.size() == 1 && after == null) {
            return "redirect:/cases/" + rows.get(0).id();
        }
        model.addAttribute("cases", rows);
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        model.addAttribute("mayRefer", user.is(Role.THERAPIST) || user.is(Role.HR));
        return "case/list";
    }

    @GetMapping("/cases/{id}")
    String view(@PathVariable UUID id, SignedIn user, Model model) {
        CaseId caseId = new CaseId(id);
        Actor actor = access.reach(caseId, user).orElseThrow(NotThere::new);
        model.addAttribute("view", views.of(caseId, actor));
        model.addAttribute("actions", ActionGroup.of(actions.offeredTo(caseId, actor)));
        return "case/" + actor.role().name().toLowerCase(Locale.ROOT);
    }

    /** For patient and employer, and for the therapist who wants to see what they read. */
    @GetMapping("/cases/{id}/today")
    String today(@PathVariable UUID id, SignedIn user, Model model) {
        CaseId caseId = new CaseId(id);
        Actor actor = access.reach(caseId, user)
                .filter(reached -> reached.role() != Role.HR)
                .orElseThrow(NotThere::new);
        CaseView view = views.of(caseId, actor);
        model.addAttribute("head", view.head());
        model.addAttribute(
                "today", view instanceof CaseView.ForEmployer employer ? employer.today() : todays.of(caseId));
        model.addAttribute(
                "limitsEndedOn", view instanceof CaseView.ForEmployer employer ? employer.limitsEndedOn() : null);
        model.addAttribute("own", actor.role() == Role.PATIENT);
        return "case/today";
    }

    /** The way to "something is wrong" from every page of the patient's; after the close, to whom to ask. */
    @GetMapping("/something-is-wrong")
    String somethingIsWrong(SignedIn user) {
        return list.of(user, null).rows().stream()
                .findFirst()
                .map(row -> "redirect:/cases/" + row.id() + (row.closed() ? "/today" : "/actions/report-problem"))
                .orElse("redirect:/inbox");
    }
}
