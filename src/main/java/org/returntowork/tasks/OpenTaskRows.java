package org.returntowork.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenTaskRows extends Repository<OpenTask, UUID> {

    OpenTask save(OpenTask task);

    Optional<OpenTask> findById(UUID id);

    @Query("select t from OpenTask t where t.caseId = :caseId and t.open = true order by t.dueAt, t.id")
    List<OpenTask> openIn(CaseId caseId);

    @Query("select t from OpenTask t where t.caseId in :cases and t.open = true order by t.dueAt, t.id")
    List<OpenTask> openIn(Collection<CaseId> cases);

    @Query("select t from OpenTask t where t.formKey = :formKey and t.open = true")
    List<OpenTask> openOf(String formKey);

    @Query("select t from OpenTask t where t.ownerPerson = :person and t.open = true order by t.dueAt, t.id")
    List<OpenTask> ofPerson(UUID person, Limit limit);

    @Query("select t from OpenTask t where t.ownerPerson = :person and t.open = true"
            + " and (t.dueAt > :due or (t.dueAt = :due and t.id > :id)) order by t.dueAt, t.id")
    List<OpenTask> ofPersonAfter(UUID person, Instant due, UUID id, Limit limit);

    @Query("select t from OpenTask t where t.ownerHr = :organisation and t.open = true order by t.dueAt, t.id")
    List<OpenTask> ofHr(UUID organisation, Limit limit);

    @Query("select t from OpenTask t where t.ownerHr = :organisation and t.open = true"
            + " and (t.dueAt > :due or (t.dueAt = :due and t.id > :id)) order by t.dueAt, t.id")
    List<OpenTask> ofHrAfter(UUID organisation, Instant due, UUID id, Limit limit);

    /** How many there are, counted up to the limit. */
    @Query(
            nativeQuery = true,
            value = "select count(*) from (select 1 from open_task where owner_person = :person and is_open = true"
                    + " limit :most) some_of_them")
    int countOfPerson(UUID person, int most);

    @Query(
            nativeQuery = true,
            value = "select count(*) from (select 1 from open_task where owner_hr = :organisation and is_open = true"
                    + " limit :most) some_of_them")
    int countOfHr(UUID organisation, int most);
}
