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
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.PlainForms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** HR's page of its own organisation's supervisors and HR people: who has an account, and a link for who has none. */
@Controller
@RequestMapping("/people")
class StaffPages {

    private static final String COLLEAGUE = "colleague";

    private final Directory directory;
    private final Register register;
    private final Accounts accounts;
    private final Staff staff;
    private final AdminForms pages;
    private final MessageSource messages;

    StaffPages(
            Directory directory,
            Register register,
            Accounts accounts,
            Staff staff,
            AdminForms pages,
            MessageSource messages) {
        this.directory = directory;
        this.register = register;
        this.accounts = accounts;
        this.staff = staff;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) UUID after, SignedIn user) {
        UUID organisation = staff.organisationOf(user);
        Person last = after == null ? null : staff.colleague(after, organisation);
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
        return withSites(staff.organisationOf(user), locale, pages.form(COLLEAGUE, ColleagueForm.class, null, locale));
    }

    @PostMapping("/new")
    ModelAndView add(SignedIn user, HttpServletRequest request, Locale locale) {
        UUID organisation = staff.organisationOf(user);
        PlainForms.Typed<ColleagueForm> typed = pages.typed(COLLEAGUE, ColleagueForm.class, request);
        if (typed.value() != null
                && typed.value().site() != null
                && !siteIn(organisation, typed.value().site())) {
            typed.reject("site", "colleague.otherSite");
        }
        if (typed.value() != null
                && typed.value().role() != null
                && !Staff.ROLES.contains(typed.value().role())) {
            typed.reject("role", "NotNull");
        }
        if (typed.isValid() && isHereAlready(typed.value(), organisation)) {
            typed.reject("name", "colleague.known");
        }
        if (!typed.isValid()) {
            return withSites(organisation, locale, typed.again(locale));
        }
        ColleagueForm form = typed.value();
        register.addPerson(form.contact(), Workplace.in(organisation, form.site()), Set.of(form.role()));
        return new ModelAndView("redirect:/people");
    }

    /** Without the parts a person has elsewhere, which are not HR's to know. */
    private static PersonRow rowOf(Person person, Map<UUID, AccountRow> known) {
        return new PersonRow(
                person.id(),
                person.name(),
                person.roles().stream().filter(Staff.ROLES::contains).sorted().toList(),
                known.get(person.id()));
    }

    /** Two of one name are told apart by their mail. */
    private boolean isHereAlready(ColleagueForm form, UUID organisation) {
        return directory.staffNamed(form.name(), organisation).stream()
                .anyMatch(known -> form.email() == null
                        || known.email() == null
                        || form.email().equalsIgnoreCase(known.email()));
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
