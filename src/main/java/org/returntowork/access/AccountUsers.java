package org.returntowork.access;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the account behind a typed name; no bean, or sign-in would find a way around the throttle. */
class AccountUsers implements UserDetailsService {

    private final StoredAccounts stored;

    AccountUsers(StoredAccounts stored) {
        this.stored = stored;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return stored.findByUsername(Account.normal(username))
                .map(account -> new AccountUser(
                        account.person(),
                        account.username(),
                        account.passwordHash(),
                        account.enabled(),
                        account.passwordNumber()))
                .orElseThrow(() -> new UsernameNotFoundException("No account"));
    }
}
