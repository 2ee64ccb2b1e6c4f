package org.returntowork.observation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The photos of every case's observations. */
public interface Photos extends Repository<Photo, UUID> {

    Photo save(Photo photo);

    /** Oldest first, without their bytes. */
    @Query("""
            select new org.returntowork.observation.PhotoLine(p.id, p.observationId, p.duty, p.caption, p.recorded)
            from Photo p where p.caseId = :caseId order by p.addedAt, p.id
            """)
    List<PhotoLine> of(CaseId caseId);

    @Query(
            "select p.picture from Photo p where p.caseId = :caseId and p.id = :id and (p.recorded or :unrecorded = true)")
    Optional<byte[]> picture(CaseId caseId, UUID id, boolean unrecorded);

    @Query(
            "select p.preview from Photo p where p.caseId = :caseId and p.id = :id and (p.recorded or :unrecorded = true)")
    Optional<byte[]> preview(CaseId caseId, UUID id, boolean unrecorded);

    @Modifying
    @Query("update Photo p set p.recorded = true where p.observationId = :observation")
    void record(UUID observation);

    @Modifying
    @Query(
            "update Photo p set p.duty = :duty, p.caption = :caption where p.observationId = :observation and p.id = :id")
    void note(UUID observation, UUID id, UUID duty, String caption);

    @Modifying
    @Query("delete from Photo p where p.caseId = :caseId and p.id = :id and p.recorded = false")
    void drop(CaseId caseId, UUID id);

    @Modifying
    @Query("delete from Photo p where p.observationId = :observation and p.recorded = false")
    void dropAll(UUID observation);
}
