package org.returntowork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.returntowork.organisation.Person;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers who is behind the present request, as they stand in the directory now. */
@Component
public class CurrentUser {

    private static final String ATTRIBUTE = CurrentUser.class.getName();

    private final StoredAccounts stored;

    CurrentUser(StoredAccounts stored) {
        this.stored = stored;
    }

    /** @throws AuthenticationCredentialsNotFoundException where nobody is signed in */
    public SignedIn get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** Empty where nobody is signed in, or somebody whose account or password ended since. */
    public Optional<SignedIn> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? find(attributes.getRequest())
                : load();
    }

    Optional<SignedIn> find(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SignedIn known && isPrincipal(known)) {
            return Optional.of(known);
        }
        Optional<SignedIn> found = load();
        found.ifPresent(user -> request.setAttribute(ATTRIBUTE, user));
        return found;
    }

    private Optional<SignedIn> load() {
        return principal()
                .flatMap(user -> stored.stillSignedIn(user.person(), user.passwordNumber()))
                .map(CurrentUser::signedIn);
    }

    private static boolean isPrincipal(SignedIn known) {
        return principal().filter(user -> user.person().equals(known.person())).isPresent();
    }

    static Optional<AccountUser> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.name(), person.roles(), person.organisation(), person.clinic());
    }
}
