package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.AccountRow;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.PlainForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People and their roles. */
@Controller
@RequestMapping("/admin/people")
class PeoplePages {

    static final int PAGE = 50;
    private static final String PERSON = "person";

    private final Directory directory;
    private final Register register;
    private final Accounts accounts;
    private final AdminForms pages;

    PeoplePages(Directory directory, Register register, Accounts accounts, AdminForms pages) {
        this.directory = directory;
        this.register = register;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) UUID after) {
        Person last = after == null ? null : AdminForms.orNotFound(() -> directory.person(after));
        List<Person> people = directory.page(last, PAGE + 1);
        List<Person> shown = people.subList(0, Math.min(PAGE, people.size()));
        Map<UUID, AccountRow> known = accounts.of(shown.stream().map(Person::id).toList()).stream()
                .collect(Collectors.toMap(AccountRow::person, Function.identity()));
        return new ModelAndView("administration/people")
                .addObject(
                        "people",
                        shown.stream()
                                .map(person -> PersonRow.of(person, known))
                                .toList())
                .addObject("next", people.size() > PAGE ? shown.get(PAGE - 1).id() : null);
    }

    @GetMapping("/new")
    ModelAndView empty(Locale locale) {
        return withChoices(pages.form(PERSON, PersonForm.class, null, locale));
    }

    @PostMapping("/new")
    ModelAndView add(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<PersonForm> typed = checked(request);
        if (!typed.isValid()) {
            return withChoices(typed.again(locale));
        }
        PersonForm form = typed.value();
        return to(register.addPerson(form.contact(), form.workplace(), form.roleSet())
                .id());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        Person person = AdminForms.orNotFound(() -> directory.person(id));
        return withAccount(id, withChoices(pages.form(PERSON, PersonForm.class, PersonForm.of(person), locale)));
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, SignedIn user, HttpServletRequest request, Locale locale) {
        AdminForms.orNotFound(() -> directory.person(id));
        PlainForms.Typed<PersonForm> typed = checked(request);
        if (typed.value() != null
                && user.person().equals(id)
                && !typed.value().roles().contains(Role.ADMINISTRATOR)) {
            typed.reject("roles", "person.notYourself");
        }
        if (!typed.isValid()) {
            return withAccount(id, withChoices(typed.again(locale)));
        }
        PersonForm form = typed.value();
        register.changePerson(id, form.contact(), form.workplace(), form.roleSet());
        return to(id);
    }

    private PlainForms.Typed<PersonForm> checked(HttpServletRequest request) {
        PlainForms.Typed<PersonForm> typed = pages.typed(PERSON, PersonForm.class, request);
        PersonForm form = typed.value();
        if (form != null && form.needsOrganisation()) {
            typed.reject("organisation", "person.needsOrganisation");
        }
        if (form != null && form.needsClinic()) {
            typed.reject("clinic", "person.needsClinic");
        }
        if (form != null && form.site() != null && !belongs(form.site(), form.organisation())) {
            typed.reject("site", "person.otherSite");
        }
        return typed;
    }

    private boolean belongs(UUID site, UUID organisation) {
        return directory.sites().stream()
                .anyMatch(known -> known.id().equals(site) && Objects.equals(known.organisation(), organisation));
    }

    private ModelAndView withChoices(ModelAndView page) {
        Map<UUID, String> organisations = directory.organisations().stream()
                .collect(Collectors.toMap(organisation -> organisation.id(), organisation -> organisation.name()));
        return page.addObject(
                        "organisations",
                        directory.organisations().stream()
                                .map(known -> new Option(known.id().toString(), known.name()))
                                .toList())
                .addObject(
                        "sites",
                        directory.sites().stream()
                                .map(known -> new Option(
                                        known.id().toString(),
                                        organisations.get(known.organisation()) + ": " + known.name()))
                                .toList())
                .addObject(
                        "clinics",
                        directory.clinics().stream()
                                .map(known -> new Option(known.id().toString(), known.name()))
                                .toList());
    }

    private ModelAndView withAccount(UUID person, ModelAndView page) {
        return page.addObject("id", person)
                .addObject(
                        "account",
                        accounts.of(List.of(person)).stream().findFirst().orElse(null));
    }

    private static ModelAndView to(UUID person) {
        return new ModelAndView("redirect:/admin/people/" + person);
    }
}
