package org.returntowork.administration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;

/** What the administrator says about a person. */
record PersonForm(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 60) String phone,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") @Size(max = 35)
        String language,

        Boolean interpreter,
        @Size(max = 60) String employeeNumber,
        @NotEmpty List<Role> roles,
        UUID organisation,
        UUID site,
        UUID clinic) {

    PersonForm {
        roles = roles == null
                ? List.of()
                : roles.stream().filter(Objects::nonNull).distinct().toList();
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.email(),
                person.phone(),
                person.language(),
                person.interpreter(),
                person.employeeNumber(),
                List.copyOf(person.roles()),
                person.organisation(),
                person.site(),
                person.clinic());
    }

    Contact contact() {
        return new Contact(name, email, phone, language, Boolean.TRUE.equals(interpreter));
    }

    Workplace workplace() {
        return new Workplace(organisation, site, clinic, employeeNumber);
    }

    Set<Role> roleSet() {
        return Set.copyOf(roles);
    }

    boolean needsOrganisation() {
        return organisation == null && (roles.contains(Role.EMPLOYER) || roles.contains(Role.HR));
    }

    boolean needsClinic() {
        return clinic == null && roles.contains(Role.THERAPIST);
    }
}
