package org.returntowork.cases;

import java.util.Collection;
import java.util.List;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

interface TimelineEntries extends Repository<TimelineEntry, Long> {

    TimelineEntry save(TimelineEntry entry);

    List<TimelineEntry> findByCaseIdAndAudienceInOrderByAtDescIdDesc(CaseId caseId, Collection<Audience> audiences);
}
