package org.returntowork.access;

import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a person in for a request of a test; they need an account whose password was never changed. */
public final class SignInAs {

    private SignInAs() {}

    public static RequestPostProcessor person(UUID person) {
        return SecurityMockMvcRequestPostProcessors.user(
                new AccountUser(person, person.toString(), "not looked at", true, 0));
    }
}
