package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Person;
import org.returntowork.tasks.PlainForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an invitation leads: looking uses nothing up, for mail scanners look too; only sending the form does. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationPage {

    private static final String KEY = "invitation";

    private final Accounts accounts;
    private final AdminForms pages;

    InvitationPage(Accounts accounts, AdminForms pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Locale locale) {
        return accounts.invited(token)
                .map(person -> pages.form(KEY, AccountForm.class, suggestion(person), locale)
                        .addObject("person", person.name()))
                .orElseGet(InvitationPage::over);
    }

    @PostMapping
    ModelAndView take(@PathVariable String token, HttpServletRequest request, Locale locale) {
        Optional<Person> invited = accounts.invited(token);
        if (invited.isEmpty()) {
            return over();
        }
        PlainForms.Typed<AccountForm> typed = pages.typed(KEY, AccountForm.class, request);
        String username = typed.value() == null ? null : typed.value().username();
        if (username != null && accounts.nameTaken(username, invited.get().id())) {
            typed.reject("username", "invitation.nameTaken");
        }
        if (!typed.isValid()) {
            return typed.again(locale).addObject("person", invited.get().name());
        }
        return accounts.accept(token, username, typed.value().password())
                ? new ModelAndView("redirect:/sign-in?ready")
                : over();
    }

    /** Who had an account keeps its name unless they change it. */
    private AccountForm suggestion(Person person) {
        return new AccountForm(accounts.usernameOf(person.id()).orElse(person.email()), null);
    }

    private static ModelAndView over() {
        return new ModelAndView("administration/invitation-over", HttpStatus.GONE);
    }
}
