package org.returntowork.cases;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** The legal record of a case: what happened, when and by whom, told to each part as far as it may know. */
@Component
public class Timeline {

    private final TimelineEntries entries;
    private final Clock clock;

    Timeline(TimelineEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param kind the text is the message {@code timeline.<kind>}
     * @param by who acted, or null for the service itself
     * @param args plain words and numbers; nothing clinical for an audience beyond {@code CLINICAL}
     */
    public void add(CaseId caseId, String kind, Actor by, Audience audience, String... args) {
        entries.save(new TimelineEntry(caseId, clock.instant(), kind, by, audience, List.of(args)));
    }

    /** What somebody in this part may read, newest first. */
    public List<TimelineEntry> readableBy(CaseId caseId, Role role, HrScope scope) {
        Set<Audience> audiences = Audience.readableBy(role, scope);
        return audiences.isEmpty()
                ? List.of()
                : entries.findByCaseIdAndAudienceInOrderByAtDescIdDesc(caseId, audiences);
    }
}
