package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.access.AccountRow;
import org.returntowork.access.Accounts;
import org.returntowork.access.InvitationLinks;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.returntowork.tasks.Option;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR's page of its own organisation's supervisors and HR people: who has an account, and a link for who has none. */
@Controller
@RequestMapping("/people")
class StaffPages {

    private static final String COLLEAGUE = "colleague";
    private static final Set<Role> OF_THE_ORGANISATION = Set.of(Role.EMPLOYER, Role.HR);

    private final Directory directory;
    private final Register register;
    private final Accounts accounts;
    private final InvitationLinks invitations;
    private final AdminForms pages;
    private final MessageSource messages;

    StaffPages(
            Directory directory,
            Register register,
            Accounts accounts,
            InvitationLinks invitations,
            AdminForms pages,
            MessageSource messages) {
        this.directory = directory;
        this.register = register;
        this.accounts = accounts;
        this.invitations = invitations;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) UUID after, SignedIn user) {
        UUID organisation = organisationOf(user);
        Person last = after == null ? null : colleague(after, organisation);
        List<Person> found = directory.staffOf(organisation, last, PeoplePages.PAGE + 1);
        List<Person> shown = found.subList(0, Math.min(PeoplePages.PAGE, found.size()));
        Map<UUID, AccountRow> known = accounts.of(shown.stream().map(Person::id).toList()).stream()
                .collect(Collectors.toMap(AccountRow::person, Function.identity()));
        return page(new ModelAndView("administration/staff"))
                .addObject("organisation", directory.organisation(organisation).name())
                .addObject(
                        "people",
                        shown.stream().map(person -> rowOf(person, known)).toList())
                .addObject(
                        "next",
                        found.size() > PeoplePages.PAGE
                                ? shown.get(shown.size() - 1).id()
                                : null);
    }

    @GetMapping("/new")
    ModelAndView empty(SignedIn user, Locale locale) {
        return withSites(organisationOf(user), locale, pages.form(COLLEAGUE, ColleagueForm.class, null, locale));
    }

    @PostMapping("/new")
    ModelAndView add(SignedIn user, HttpServletRequest request, Locale locale) {
        UUID organisation = organisationOf(user);
        AdminForms.Typed<ColleagueForm> typed = pages.typed(COLLEAGUE, ColleagueForm.class, request);
        if (typed.value() != null
                && typed.value().site() != null
                && !siteIn(organisation, typed.value().site())) {
            typed.reject("site", "colleague.otherSite");
        }
        if (typed.value() != null
                && typed.value().role() != null
                && !OF_THE_ORGANISATION.contains(typed.value().role())) {
            typed.reject("role", "NotNull");
        }
        if (!typed.isValid()) {
            return withSites(organisation, locale, typed.again(locale));
        }
        ColleagueForm form = typed.value();
        register.addPerson(form.contact(), Workplace.in(organisation, form.site()), Set.of(form.role()));
        return new ModelAndView("redirect:/people");
    }

    /**
     * HR invites only who is nothing but the organisation's: whoever holds the link to a patient's account reads what
     * the patient reads. The page says the same for every other reason, so that it does not tell who is a patient.
     */
    @PostMapping("/{id}/invitation")
    ModelAndView invite(@PathVariable UUID id, SignedIn user, RedirectAttributes next) {
        Person person = colleague(id, organisationOf(user));
        if (OF_THE_ORGANISATION.containsAll(person.roles()) && !accounts.exists(id)) {
            invitations.showOnce(id, next);
        } else {
            next.addFlashAttribute("askAdministrator", true);
        }
        return new ModelAndView("redirect:/people");
    }

    private static UUID organisationOf(SignedIn user) {
        if (!user.is(Role.HR) || user.organisation() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return user.organisation();
    }

    private Person colleague(UUID id, UUID organisation) {
        return directory
                .findPerson(id)
                .filter(person -> organisation.equals(person.organisation()))
                .filter(person -> person.is(Role.EMPLOYER) || person.is(Role.HR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Without the parts a person has elsewhere, which are not HR's to know. */
    private static PersonRow rowOf(Person person, Map<UUID, AccountRow> known) {
        return new PersonRow(
                person.id(),
                person.name(),
                person.roles().stream()
                        .filter(OF_THE_ORGANISATION::contains)
                        .sorted()
                        .toList(),
                known.get(person.id()));
    }

    private boolean siteIn(UUID organisation, UUID site) {
        return directory.sitesOf(organisation).stream()
                .anyMatch(known -> known.id().equals(site));
    }

    private ModelAndView withSites(UUID organisation, Locale locale, ModelAndView page) {
        List<Option> parts = Stream.of(Role.EMPLOYER, Role.HR)
                .map(role -> new Option(role.name(), messages.getMessage("Role." + role, null, locale)))
                .toList();
        return page(page)
                .addObject("parts", parts)
                .addObject(
                        "sites",
                        directory.sitesOf(organisation).stream()
                                .map(site -> new Option(site.id().toString(), site.name()))
                                .toList());
    }

    private static ModelAndView page(ModelAndView page) {
        return page.addObject("section", "people");
    }
}
