package org.returntowork.followup;

import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The letters to employers; whoever shows one asks for the consent first. */
public interface EmployerLetters extends Repository<EmployerLetter, CaseId> {

    Optional<EmployerLetter> findById(CaseId caseId);

    EmployerLetter save(EmployerLetter letter);
}
