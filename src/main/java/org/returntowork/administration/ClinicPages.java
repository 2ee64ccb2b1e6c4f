package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.organisation.Clinic;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Register;
import org.returntowork.tasks.PlainForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The clinics. */
@Controller
@RequestMapping("/admin/clinics")
class ClinicPages {

    private static final String CLINIC = "clinic";

    private final Directory directory;
    private final Register register;
    private final AdminForms pages;

    ClinicPages(Directory directory, Register register, AdminForms pages) {
        this.directory = directory;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/new")
    ModelAndView empty(Locale locale) {
        return pages.form(CLINIC, ClinicForm.class, null, locale);
    }

    @PostMapping("/new")
    ModelAndView add(HttpServletRequest request, Locale locale) {
        PlainForms.Typed<ClinicForm> typed = pages.typed(CLINIC, ClinicForm.class, request);
        if (!typed.isValid()) {
            return typed.again(locale);
        }
        register.addClinic(
                typed.value().name(), typed.value().phone(), typed.value().hours());
        return new ModelAndView("redirect:/admin");
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        Clinic clinic = AdminForms.orNotFound(() -> directory.clinic(id));
        return pages.form(
                CLINIC, ClinicForm.class, new ClinicForm(clinic.name(), clinic.phone(), clinic.hours()), locale);
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
        AdminForms.orNotFound(() -> directory.clinic(id));
        PlainForms.Typed<ClinicForm> typed = pages.typed(CLINIC, ClinicForm.class, request);
        if (!typed.isValid()) {
            return typed.again(locale);
        }
        register.changeClinic(
                id, typed.value().name(), typed.value().phone(), typed.value().hours());
        return new ModelAndView("redirect:/admin");
    }
}
