package org.returntowork.modification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The therapist's reasons, for the therapist and the patient only. */
public interface Rationales extends Repository<ModificationRationale, UUID> {

    List<ModificationRationale> findByCaseIdOrderByWrittenAt(CaseId caseId);

    ModificationRationale save(ModificationRationale rationale);

    /** The last reason written for each modification of the case. */
    default Map<UUID, String> latest(CaseId caseId) {
        Map<UUID, String> latest = new LinkedHashMap<>();
        findByCaseIdOrderByWrittenAt(caseId).forEach(r -> latest.put(r.modification(), r.rationale()));
        return latest;
    }
}
