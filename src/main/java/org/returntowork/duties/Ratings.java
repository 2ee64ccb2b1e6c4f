package org.returntowork.duties;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The patient's ratings of a case's duties. */
public interface Ratings extends Repository<Rating, UUID> {

    List<Rating> findByCaseId(CaseId caseId);

    Rating save(Rating rating);
}
