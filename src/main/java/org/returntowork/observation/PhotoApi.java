package org.returntowork.observation;

import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.returntowork.tasks.OpenTasks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes photos of the visit that is to be recorded; {@code record-observation} then names them by their ids. */
@RestController
class PhotoApi {

    private final CaseAccess access;
    private final OpenTasks tasks;
    private final PhotoAlbum album;

    PhotoApi(CaseAccess access, OpenTasks tasks, PhotoAlbum album) {
        this.access = access;
        this.tasks = tasks;
        this.album = album;
    }

    /** A photo that was kept. */
    record Added(UUID id) {}

    /**
     * Adds a photo to the visit that waits to be recorded: a JPEG or PNG picture of at most 10 MB, at most 10 a visit. It is
     * encoded anew; nothing but the picture is kept.
     */
    @PostMapping(path = "/api/v1/cases/{caseId}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@PathVariable UUID caseId, @RequestParam MultipartFile file, SignedIn user) {
        CaseId of = new CaseId(caseId);
        Actor actor = access.reach(of, user)
                .filter(reached -> reached.role() == Role.THERAPIST)
                .filter(reached -> tasks.openFor(of, reached).stream()
                        .anyMatch(task -> task.formKey().equals(RecordObservationForm.KEY)))
                .orElseThrow(NotThere::new);
        return new Added(album.add(of, file, actor));
    }
}
