package org.returntowork.tasks;

import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.springframework.web.multipart.MultipartFile;

/** Files that are sent with a form: each is kept as it comes, so that the form only names it by its id. */
public interface Attachments {

    /** The list of the form in which each file has a row with its {@code id}. */
    String rows();

    /** @throws RefusedFile if it cannot be kept; says why */
    UUID add(CaseId caseId, MultipartFile file, Actor actor);

    /** A file whose row was removed. */
    void remove(CaseId caseId, UUID id);
}
