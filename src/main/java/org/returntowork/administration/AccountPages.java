package org.returntowork.administration;

import java.util.UUID;
import org.returntowork.access.Accounts;
import org.returntowork.access.InvitationLinks;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites a person to an account, or disables the one they have. */
@Controller
@RequestMapping("/admin/people/{id}")
class AccountPages {

    private final Accounts accounts;
    private final InvitationLinks invitations;
    private final Directory directory;

    AccountPages(Accounts accounts, InvitationLinks invitations, Directory directory) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.directory = directory;
    }

    @PostMapping("/invitation")
    ModelAndView invite(@PathVariable UUID id, RedirectAttributes next) {
        person(id);
        invitations.showOnce(id, next);
        return back(id);
    }

    @PostMapping("/disable")
    ModelAndView disable(@PathVariable UUID id, SignedIn user) {
        accountOf(id);
        if (user.person().equals(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        accounts.disable(id);
        return back(id);
    }

    @PostMapping("/enable")
    ModelAndView enable(@PathVariable UUID id) {
        accountOf(id);
        accounts.enable(id);
        return back(id);
    }

    private void accountOf(UUID person) {
        AdminForms.orNotFound(() -> accounts.usernameOf(person).orElseThrow());
    }

    private Person person(UUID id) {
        return AdminForms.orNotFound(() -> directory.person(id));
    }

    private static ModelAndView back(UUID person) {
        return new ModelAndView("redirect:/admin/people/" + person + "#account");
    }
}
