package org.returntowork.observation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Attachments;
import org.returntowork.tasks.RefusedFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** The photos of a visit: kept as they are taken, part of the record once the observation is recorded. */
@Component
class PhotoAlbum implements Attachments {

    static final int MOST = 10;

    static final int MOST_MEGABYTES = 10;

    private final Photos photos;
    private final Observations observations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PhotoAlbum(Photos photos, Observations observations, TransactionTemplate transaction, Clock clock) {
        this.photos = photos;
        this.observations = observations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String rows() {
        return "photos";
    }

    /** Drawn anew before anything is kept, and outside a transaction: that takes its time. */
    @Override
    public UUID add(CaseId caseId, MultipartFile file, Actor actor) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.getSize() > MOST_MEGABYTES * 1024L * 1024L) {
            throw new RefusedFile("photo.tooLarge", name, MOST_MEGABYTES);
        }
        Observation visit = observations.latest(caseId);
        hasRoom(caseId, visit, name);
        CleanPicture clean = CleanPicture.of(bytes(file), name);
        return transaction.execute(status -> {
            hasRoom(caseId, visit, name);
            return photos.save(new Photo(caseId, visit.id(), clean, actor, clock.instant()))
                    .id();
        });
    }

    private void hasRoom(CaseId caseId, Observation visit, String name) {
        if (of(caseId, visit).size() >= MOST) {
            throw new RefusedFile("photo.tooMany", name, MOST);
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PhotoLine> of(CaseId caseId, Observation visit) {
        return photos.of(caseId).stream()
                .filter(photo -> photo.observation().equals(visit.id()))
                .toList();
    }

    Set<UUID> ids(CaseId caseId, Observation visit) {
        return of(caseId, visit).stream().map(PhotoLine::id).collect(Collectors.toSet());
    }

    @Override
    public void remove(CaseId caseId, UUID id) {
        transaction.executeWithoutResult(status -> photos.drop(caseId, id));
    }

    /** What was taken and not removed belongs to the record, whether or not a word was said about it. */
    void record(Observation visit, List<PhotoNote> notes) {
        notes.stream()
                .filter(note -> note.duty() != null || note.caption() != null)
                .forEach(note -> photos.note(visit.id(), note.id(), note.duty(), note.caption()));
        photos.record(visit.id());
    }

    void dropAll(Observation visit) {
        photos.dropAll(visit.id());
    }
}
