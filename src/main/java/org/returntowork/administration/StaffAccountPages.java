package org.returntowork.administration;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.returntowork.access.Accounts;
import org.returntowork.access.InvitationLinks;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets HR invite its own people, and disable and enable their accounts. Whatever is refused sends to the administrator
 * in the same words, so that the page does not tell who is a patient as well.
 */
@Controller
@RequestMapping("/people/{id}")
class StaffAccountPages {

    private final Staff staff;
    private final Accounts accounts;
    private final InvitationLinks invitations;

    StaffAccountPages(Staff staff, Accounts accounts, InvitationLinks invitations) {
        this.staff = staff;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /**
     * A first link for everybody who is only the organisation's; a new one for HR people alone: whoever holds the link
     * to a supervisor's account reads what the patient may not have let HR see.
     */
    @PostMapping("/invitation")
    ModelAndView invite(@PathVariable UUID id, SignedIn user, RedirectAttributes next) {
        Person person = staff.colleague(id, staff.organisationOf(user));
        boolean only = Staff.isOnlyOurs(person);
        boolean again = person.roles().equals(Set.of(Role.HR)) && !id.equals(user.person());
        if (only && (again || !accounts.exists(id))) {
            invitations.showOnce(id, next);
            return back();
        }
        return refused(next);
    }

    @PostMapping("/disable")
    ModelAndView disable(@PathVariable UUID id, SignedIn user, RedirectAttributes next) {
        return change(id, user, accounts::disable, next);
    }

    @PostMapping("/enable")
    ModelAndView enable(@PathVariable UUID id, SignedIn user, RedirectAttributes next) {
        return change(id, user, accounts::enable, next);
    }

    private ModelAndView change(UUID id, SignedIn user, Consumer<UUID> change, RedirectAttributes next) {
        if (!isTheirs(id, user)) {
            return refused(next);
        }
        change.accept(id);
        return back();
    }

    /** Nobody shuts themselves out. */
    private boolean isTheirs(UUID id, SignedIn user) {
        Person person = staff.colleague(id, staff.organisationOf(user));
        return Staff.isOnlyOurs(person) && accounts.exists(id) && !id.equals(user.person());
    }

    private static ModelAndView refused(RedirectAttributes next) {
        next.addFlashAttribute("askAdministrator", true);
        return back();
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/people");
    }
}
