package org.returntowork.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

    /** Stands between a form's name and what its draft is about. */
    String ABOUT = "#";

    Optional<Draft> findByPersonAndFormOf(UUID person, String formOf);

    /** All of one form, whatever each is about, the newest first. */
    @Query("select d from Draft d where d.person = :person and (d.formOf = :form or d.formOf like concat(:form, '"
            + ABOUT + "%')) order by d.savedAt desc")
    List<Draft> ofForm(UUID person, String form);

    Draft save(Draft draft);

    void deleteByPersonAndFormOfIn(UUID person, Collection<String> formsOf);
}
