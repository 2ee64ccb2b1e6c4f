package org.returntowork.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<Notice, Long> {

    String STILL_TRUE = " and (n.task is null or exists (select t from OpenTask t where t.id = n.task"
            + " and t.open = true and t.remindAt <= n.at))";

    Notice save(Notice notice);

    Optional<Notice> findById(Long id);

    boolean existsByOnceKey(String onceKey);

    /** Those before this moment and number, newest first. Nobody is reminded of a task that is done or has moved on. */
    @Query("select n from Notice n where n.person = :person and n.readAt is null and n.kind in :kinds"
            + " and (n.at < :at or (n.at = :at and n.id < :id))"
            + STILL_TRUE
            + " order by n.at desc, n.id desc")
    List<Notice> unreadOf(UUID person, Set<Notice.Kind> kinds, Instant at, Long id, Limit limit);

    @Query("select n from Notice n where n.hrOf = :organisation and n.readAt is null and n.kind in :kinds"
            + " and (n.at < :at or (n.at = :at and n.id < :id))"
            + STILL_TRUE
            + " order by n.at desc, n.id desc")
    List<Notice> unreadOfHr(UUID organisation, Set<Notice.Kind> kinds, Instant at, Long id, Limit limit);

    @Query("select n from Notice n where n.person = :person and n.caseId = :caseId and n.kind = :kind"
            + " and n.messageKey = :key and n.readAt is null")
    List<Notice> unread(UUID person, CaseId caseId, Notice.Kind kind, String key);

    /** Those of them that are this person's own and of this kind; another's are left alone. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notice n set n.readAt = :now where n.id in :ids and n.person = :person and n.kind = :kind"
            + " and n.readAt is null")
    int read(Collection<Long> ids, UUID person, Notice.Kind kind, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("delete from Notice n where n.person = :person and n.caseId = :caseId and n.readAt is null")
    void takeBack(UUID person, CaseId caseId);

    @Modifying(flushAutomatically = true)
    @Query("delete from Notice n where n.hrOf = :organisation and n.caseId = :caseId and n.readAt is null")
    void takeBackFromHr(UUID organisation, CaseId caseId);

    @Modifying(flushAutomatically = true)
    @Query("delete from Notice n where n.caseId = :caseId and n.messageKey in :keys and n.readAt is null")
    void takeBackAll(CaseId caseId, Collection<String> keys);

    /** A reminder for every open task that is due for one and has none; once, whoever else runs this. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into notice (person, hr_of, case_id, kind, message_key, args, at, task_id, once_key)"
                    + " select t.owner_person, t.owner_hr, t.case_id, 'REMINDER', 'reminder', '[\"' || t.form_key || '\"]', :now, t.id,"
                    + " 'remind:' || cast(t.id as varchar(36)) from open_task t"
                    + " where t.is_open = true and t.remind_at <= :now and not exists"
                    + " (select 1 from notice n where n.once_key = 'remind:' || cast(t.id as varchar(36)))")
    int remind(Instant now);

    /** Tells the therapist of every open task that stayed unanswered for too long; once. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into notice (person, case_id, kind, message_key, args, at, task_id, once_key)"
                    + " select t.escalate_to, t.case_id, 'ESCALATION', 'escalation', '[\"' || t.form_key || '\"]', :now, t.id,"
                    + " 'escalate:' || cast(t.id as varchar(36)) from open_task t"
                    + " where t.is_open = true and t.escalate_at <= :now and not exists"
                    + " (select 1 from notice n where n.once_key = 'escalate:' || cast(t.id as varchar(36)))")
    int escalate(Instant now);
}
