package org.returntowork.browser;

import java.util.Set;
import java.util.UUID;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Site;
import org.returntowork.organisation.Workplace;

/** The people of one journey, each with an account: the names they sign in with end in the journey's own word. */
record Cast(String word, String site, Person therapist, Person patient, Person employer, Person hr) {

    static final String PASSWORD = "harbour lamp window";

    static Cast of(String journey, Register register, Accounts accounts) {
        String word = journey + UUID.randomUUID().toString().substring(0, 4);
        var organisation = register.addOrganisation("Harbour Stores " + word);
        Site site = register.addSite(organisation.id(), "Harbour depot " + word, "999");
        var clinic = register.addClinic("Quayside Therapy", "555 0200", "Mon to Fri, 8 to 17");
        Workplace work = Workplace.in(organisation.id(), site.id());
        Cast cast = new Cast(
                word,
                site.name(),
                register.addPerson(
                        Contact.of("Tara Quinn", null, null), Workplace.ofClinic(clinic.id()), Set.of(Role.THERAPIST)),
                register.addPatient(Contact.of("Pat Doyle", "pat." + word + "@harbour.example", null), work),
                register.findOrAddEmployer(
                        Contact.of("Edith Marlow", "edith." + word + "@harbour.example", null), work),
                register.addPerson(Contact.of("Henry Shaw", null, null), work, Set.of(Role.HR)));
        accounts.create(cast.therapist.id(), "therapist." + word, PASSWORD);
        accounts.create(cast.patient.id(), "patient." + word, PASSWORD);
        accounts.create(cast.employer.id(), "employer." + word, PASSWORD);
        accounts.create(cast.hr.id(), "hr." + word, PASSWORD);
        return cast;
    }
}
