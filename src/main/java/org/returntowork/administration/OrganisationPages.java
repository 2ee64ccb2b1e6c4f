package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Organisation;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Site;
import org.returntowork.tasks.PlainForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Organisations and their sites. */
@Controller
@RequestMapping("/admin/organisations")
class OrganisationPages {

    private static final String ORGANISATION = "organisation";
    private static final String SITE = "site";

    private final Directory directory;
    private final Register register;
    private final AdminForms pages;

    OrganisationPages(Directory directory, Register register, AdminForms pages) {
        this.directory = directory;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/new")
    ModelAndView empty(Locale locale) {
        return pages.form(ORGANISATION, OrganisationForm.class, null, locale);
    }

    @PostMapping("/new")
    ModelAndView add(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<OrganisationForm> typed = pages.typed(ORGANISATION, OrganisationForm.class, request);
        return typed.isValid()
                ? to(register.addOrganisation(typed.value().name()).id())
                : typed.again(locale);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        Organisation organisation = AdminForms.orNotFound(() -> directory.organisation(id));
        return withSites(
                id,
                pages.form(ORGANISATION, OrganisationForm.class, new OrganisationForm(organisation.name()), locale));
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
        AdminForms.orNotFound(() -> directory.organisation(id));
        PlainForms.Typed<OrganisationForm> typed = pages.typed(ORGANISATION, OrganisationForm.class, request);
        if (!typed.isValid()) {
            return withSites(id, typed.again(locale));
        }
        register.renameOrganisation(id, typed.value().name());
        return to(id);
    }

    @GetMapping("/{id}/sites/new")
    ModelAndView emptySite(@PathVariable UUID id, Locale locale) {
        return of(id, pages.form(SITE, SiteForm.class, null, locale));
    }

    @PostMapping("/{id}/sites/new")
    ModelAndView addSite(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
        PlainForms.Typed<SiteForm> typed = pages.typed(SITE, SiteForm.class, request);
        if (!typed.isValid()) {
            return of(id, typed.again(locale));
        }
        AdminForms.orNotFound(() -> directory.organisation(id));
        register.addSite(id, typed.value().name(), typed.value().emergencyNumber());
        return to(id);
    }

    @GetMapping("/{id}/sites/{site}")
    ModelAndView showSite(@PathVariable UUID id, @PathVariable UUID site, Locale locale) {
        Site found = siteOf(id, site);
        return of(id, pages.form(SITE, SiteForm.class, new SiteForm(found.name(), found.emergencyNumber()), locale));
    }

    @PostMapping("/{id}/sites/{site}")
    ModelAndView changeSite(@PathVariable UUID id, @PathVariable UUID site, HttpServletRequest request, Locale locale) {
        siteOf(id, site);
        PlainForms.Typed<SiteForm> typed = pages.typed(SITE, SiteForm.class, request);
        if (!typed.isValid()) {
            return of(id, typed.again(locale));
        }
        register.changeSite(site, typed.value().name(), typed.value().emergencyNumber());
        return to(id);
    }

    private Site siteOf(UUID organisation, UUID site) {
        return AdminForms.orNotFound(() -> directory.sitesOf(organisation).stream()
                .filter(known -> known.id().equals(site))
                .findFirst()
                .orElseThrow());
    }

    private ModelAndView withSites(UUID organisation, ModelAndView page) {
        return page.addObject("id", organisation).addObject("sites", directory.sitesOf(organisation));
    }

    private ModelAndView of(UUID organisation, ModelAndView page) {
        return page.addObject("organisation", AdminForms.orNotFound(() -> directory.organisation(organisation)));
    }

    private static ModelAndView to(UUID organisation) {
        return new ModelAndView("redirect:/admin/organisations/" + organisation);
    }
}
