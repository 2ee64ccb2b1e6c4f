package org.returntowork.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** Every recommendation the rules ever made. Clinical. */
public interface KeptRecommendations extends Repository<Recommendation, UUID> {

    List<Recommendation> findByCaseIdOrderByComputedAtDesc(CaseId caseId);

    Optional<Recommendation> findFirstByCaseIdOrderByComputedAtDesc(CaseId caseId);

    Recommendation save(Recommendation recommendation);
}
