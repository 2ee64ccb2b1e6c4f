package org.returntowork.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password, for the sign-in page and the API alike. An unknown name, a wrong password and a disabled
 * account get the same answer.
 */
class ThrottledSignIn implements AuthenticationProvider {

    /** Too many wrong passwords; said for every name alike, known or not. */
    static class TooManyAttempts extends AuthenticationException {

        TooManyAttempts() {
            super("Too many wrong passwords");
        }
    }

    private final SignInAttempts attempts;
    private final DaoAuthenticationProvider passwordCheck;

    ThrottledSignIn(SignInAttempts attempts, UserDetailsService users, PasswordEncoder passwords) {
        this.attempts = attempts;
        this.passwordCheck = new DaoAuthenticationProvider(users);
        passwordCheck.setPasswordEncoder(passwords);
        // Only who knows the password may learn, by the time it takes, that an account is disabled.
        passwordCheck.setPreAuthenticationChecks(user -> {});
        passwordCheck.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException("Disabled");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = Account.normal(typed.getName());
        String address = typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (attempts.blocked(name, address)) {
            throw new TooManyAttempts();
        }
        try {
            Authentication signedIn = passwordCheck.authenticate(withoutSpaceAround(typed));
            attempts.succeeded(name, address);
            return signedIn;
        } catch (BadCredentialsException | DisabledException e) {
            attempts.failed(name, address);
            throw new BadCredentialsException("Name or password is wrong");
        }
    }

    /** Forms drop the space around what is typed, so the password was chosen without it. */
    private static Authentication withoutSpaceAround(Authentication typed) {
        UsernamePasswordAuthenticationToken trimmed = UsernamePasswordAuthenticationToken.unauthenticated(
                typed.getPrincipal(), typed.getCredentials().toString().trim());
        trimmed.setDetails(typed.getDetails());
        return trimmed;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwordCheck.supports(kind);
    }
}
