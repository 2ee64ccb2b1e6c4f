package org.returntowork.observation;

import java.util.Optional;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a photo to the case's therapist and patient; for everybody else there is none. */
@Controller
class PhotoController {

    private final CaseAccess access;
    private final Photos photos;

    PhotoController(CaseAccess access, Photos photos) {
        this.access = access;
        this.photos = photos;
    }

    /** @param small the preview */
    @GetMapping("/cases/{caseId}/photos/{id}")
    ResponseEntity<byte[]> photo(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean small,
            SignedIn user) {
        CaseId of = new CaseId(caseId);
        Actor actor = access.reach(of, user).orElseThrow(NotThere::new);
        boolean therapist = actor.role() == Role.THERAPIST;
        if (!therapist && actor.role() != Role.PATIENT) {
            throw new NotThere();
        }
        Optional<byte[]> found = small ? photos.preview(of, id, therapist) : photos.picture(of, id, therapist);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(found.orElseThrow(NotThere::new));
    }
}
