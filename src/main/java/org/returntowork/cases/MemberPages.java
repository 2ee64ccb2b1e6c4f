package org.returntowork.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.AccountRow;
import org.returntowork.access.Accounts;
import org.returntowork.access.Actor;
import org.returntowork.access.InvitationLinks;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
    private final Cases cases;
    private final Consents consents;
    private final Directory directory;
    private final Accounts accounts;
    private final InvitationLinks invitations;
    private final Timeline timeline;

    MemberPages(
            CaseAccess access,
            Cases cases,
            Consents consents,
            Directory directory,
            Accounts accounts,
            InvitationLinks invitations,
            Timeline timeline) {
        this.access = access;
        this.cases = cases;
        this.consents = consents;
        this.directory = directory;
        this.accounts = accounts;
        this.invitations = invitations;
        this.timeline = timeline;
    }

    /** Whom the therapist may invite, and how. */
    enum Member {
        PATIENT,
        EMPLOYER;

        UUID of(ReturnToWorkCase found) {
            return this == PATIENT ? found.patient() : found.employer();
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A member as the page shows them.
     *
     * @param account null where they have none
     * @param mayBeTold whether they may know of the case yet
     */
    record Row(String path, String name, String email, String phone, AccountRow account, boolean mayBeTold) {

        public boolean invitable() {
            return account == null && mayBeTold;
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, SignedIn user) {
        ReturnToWorkCase found = caseOf(id, user);
        Map<UUID, AccountRow> known = accounts.of(List.of(found.patient(), found.employer())).stream()
                .collect(Collectors.toMap(AccountRow::person, Function.identity()));
        return new ModelAndView("case/people")
                .addObject("section", "cases")
                .addObject("id", id)
                .addObject("members", List.of(row(Member.PATIENT, found, known), row(Member.EMPLOYER, found, known)));
    }

    @PostMapping("/{path}/invitation")
    @Transactional
    public ModelAndView invite(
            @PathVariable UUID id, @PathVariable String path, SignedIn user, RedirectAttributes next) {
        ReturnToWorkCase found = caseOf(id, user);
        Member member = memberAt(path);
        UUID person = member.of(found);
        if (accounts.exists(person) || !mayBeTold(member, found)) {
            throw new NotThere();
        }
        invitations.showOnce(person, next);
        timeline.add(
                found.id(),
                "account-invited",
                new Actor(user.person(), user.name(), Role.THERAPIST),
                Audience.THERAPIST,
                directory.person(person).name());
        return new ModelAndView("redirect:/cases/" + id + "/people");
    }

    private ReturnToWorkCase caseOf(UUID id, SignedIn user) {
        CaseId caseId = new CaseId(id);
        return access
                .reach(caseId, user)
                .filter(actor -> actor.role() == Role.THERAPIST)
                .map(actor -> cases.get(caseId))
                .orElseThrow(NotThere::new);
    }

    private static Member memberAt(String path) {
        for (Member member : Member.values()) {
            if (member.path().equals(path)) {
                return member;
            }
        }
        throw new NotThere();
    }

    private Row row(Member member, ReturnToWorkCase found, Map<UUID, AccountRow> known) {
        Person person = directory.person(member.of(found));
        return new Row(
                member.path(),
                person.name(),
                person.email(),
                person.phone(),
                known.get(person.id()),
                mayBeTold(member, found));
    }

    /** An invitation tells the workplace that there is something; before the first consent it may know of nothing. */
    private boolean mayBeTold(Member member, ReturnToWorkCase found) {
        return member == Member.PATIENT || consents.everGiven(found.id());
    }
}
