package org.returntowork.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** All tests of all cases' capacity. */
interface CapacityTests extends Repository<CapacityTest, UUID> {

    List<CapacityTest> findByCaseIdAndTestedOnLessThanEqualOrderByTestedOnAscRecordedAtAsc(
            CaseId caseId, LocalDate testedOn);

    CapacityTest save(CapacityTest test);
}
