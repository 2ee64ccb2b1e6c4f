package org.returntowork.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What accounts need with and without a web server. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    RealTime realTime() {
        return new RealTime(Clock.systemUTC());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SignInAttempts signInAttempts(RealTime time) {
        return new SignInAttempts(time);
    }

    @Bean
    AuthenticationManager authenticationManager(
            SignInAttempts attempts, StoredAccounts stored, PasswordEncoder passwordEncoder) {
        return new ProviderManager(new ThrottledSignIn(attempts, new AccountUsers(stored), passwordEncoder));
    }
}
