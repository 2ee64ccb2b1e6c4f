package org.returntowork.access;

import java.util.UUID;
import org.returntowork.organisation.Directory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the link somebody is handed to make their account, for a page that shows it once: only its hash is kept. */
@Component
public class InvitationLinks {

    private final Accounts accounts;
    private final Directory directory;

    InvitationLinks(Accounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** Lets the next page show a new link for this person by {@code access/_invitation}; earlier ones are worthless. */
    public void showOnce(UUID person, RedirectAttributes next) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation/" + accounts.invite(person))
                .toUriString();
        next.addFlashAttribute("invitationLink", link);
        next.addFlashAttribute("invitedName", directory.person(person).name());
    }
}
