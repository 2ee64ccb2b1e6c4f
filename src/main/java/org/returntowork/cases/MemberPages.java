package org.returntowork.cases;

import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.InvitationLinks;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets the therapist hand the case's patient and employer the link to their account. No action's form, because an
 * answer is kept with its receipt, and the link may not be kept.
 */
@Controller
@RequestMapping("/cases/{id}/people")
class MemberPages {

    private final CaseAccess access;
    private final InvitedMembers members;
    private final InvitationLinks invitations;

    MemberPages(CaseAccess access, InvitedMembers members, InvitationLinks invitations) {
        this.access = access;
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, SignedIn user) {
        CaseId caseId = new CaseId(id);
        therapistOf(caseId, user);
        return new ModelAndView("case/people")
                .addObject("section", "cases")
                .addObject("id", id)
                .addObject("members", members.of(caseId));
    }

    @PostMapping("/{path}/invitation")
    ModelAndView invite(@PathVariable UUID id, @PathVariable String path, SignedIn user, RedirectAttributes next) {
        CaseId caseId = new CaseId(id);
        Actor therapist = therapistOf(caseId, user);
        invitations.showOnce(members.invite(caseId, InvitedMembers.Member.at(path), therapist), next);
        return new ModelAndView("redirect:/cases/" + id + "/people");
    }

    private Actor therapistOf(CaseId caseId, SignedIn user) {
        return access.reach(caseId, user)
                .filter(actor -> actor.role() == Role.THERAPIST)
                .orElseThrow(NotThere::new);
    }
}
