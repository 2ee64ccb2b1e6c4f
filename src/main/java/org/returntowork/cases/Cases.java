package org.returntowork.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases. */
public interface Cases extends Repository<ReturnToWorkCase, CaseId> {

    Optional<ReturnToWorkCase> findById(CaseId id);

    ReturnToWorkCase save(ReturnToWorkCase returnToWorkCase);

    List<ReturnToWorkCase> findByOrganisationAndSiteAndJobTitleIgnoreCase(
            UUID organisation, UUID site, String jobTitle);

    List<ReturnToWorkCase> findByOrganisationAndStandingNot(UUID organisation, Standing standing);

    /**
     * Those that a person has to do with, open ones first, then the newest, from a place in this order on.
     *
     * @param closed 0 or 1 as the case before is open or closed; -1 from the beginning
     * @param at when the case before was referred
     */
    @Query("""
            select c from ReturnToWorkCase c
            where (c.therapist = :person or c.patient = :person or c.employer = :person
                    or c.organisation = :organisation or c.id in :others)
              and (case when c.standing = org.returntowork.cases.Standing.CLOSED then 1 else 0 end > :closed
                    or case when c.standing = org.returntowork.cases.Standing.CLOSED then 1 else 0 end = :closed
                    and (c.referredAt < :at or c.referredAt = :at and c.id.value > :id))
            order by case when c.standing = org.returntowork.cases.Standing.CLOSED then 1 else 0 end,
                c.referredAt desc, c.id.value""")
    List<ReturnToWorkCase> pageOf(
            UUID person, UUID organisation, Collection<CaseId> others, int closed, Instant at, UUID id, Limit limit);

    /** The open tasks of all cases, counted by the part their owner has in the case: its HR, or a member. */
    @Query("""
            select new org.returntowork.cases.OpenTaskCount(
                case when t.ownerHr is not null then 'HR'
                    when t.ownerPerson = c.therapist then 'THERAPIST'
                    when t.ownerPerson = c.patient then 'PATIENT'
                    else 'EMPLOYER' end,
                count(t),
                count(case when t.dueAt < :now then t.id end))
            from OpenTask t join ReturnToWorkCase c on c.id.value = t.caseId.value
            where t.open = true
            group by case when t.ownerHr is not null then 'HR'
                    when t.ownerPerson = c.therapist then 'THERAPIST'
                    when t.ownerPerson = c.patient then 'PATIENT'
                    else 'EMPLOYER' end""")
    List<OpenTaskCount> openTasks(Instant now);

    List<ReturnToWorkCase> findByIdIn(Collection<CaseId> ids);

    /** @throws IllegalArgumentException if there is no such case */
    default ReturnToWorkCase get(CaseId id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("There is no case " + id + "."));
    }
}
