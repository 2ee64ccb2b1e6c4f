package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** Keeps the files that came with a form and gives each its row, whichever of the form's buttons was pressed. */
@Component
class Attaching {

    /** The name of a page's field for files. */
    static final String FILES = "_files";

    /**
     * What stands in the form now.
     *
     * @param errors why files were refused; null where none was
     */
    record Attached(FormInput input, BindingResult errors) {}

    Attached take(Desk desk, FormInput input, HttpServletRequest request) {
        Attachments attachments = desk.form().attachments();
        if (attachments == null) {
            return new Attached(input, null);
        }
        BindingResult errors = new MapBindingResult(Map.of(), FormBinder.FORM);
        FormInput now = input;
        for (MultipartFile file : files(request)) {
            try {
                UUID id = attachments.add(desk.caseId(), file, desk.actor());
                now = now.with(FormInput.of(Map.of(attachments.rows() + "[0].id", new String[] {id.toString()})));
            } catch (RefusedFile e) {
                errors.rejectValue(attachments.rows(), e.code(), e.args(), null);
            }
        }
        return new Attached(now, errors.hasErrors() ? errors : null);
    }

    /** Where none was chosen, browsers send one without a name; an empty one with a name is refused like any other. */
    private static List<MultipartFile> files(HttpServletRequest request) {
        MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return parts == null
                ? List.of()
                : parts.getFiles(FILES).stream()
                        .filter(file -> !file.isEmpty()
                                || file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isBlank())
                        .toList();
    }

    /** What had a row and has none any more goes for good. */
    void drop(Desk desk, FormInput before, FormInput after) {
        Attachments attachments = desk.form().attachments();
        if (attachments != null) {
            Set<UUID> gone = new HashSet<>(ids(attachments.rows(), before));
            gone.removeAll(ids(attachments.rows(), after));
            gone.forEach(id -> attachments.remove(desk.caseId(), id));
        }
    }

    private static Set<UUID> ids(String rows, FormInput input) {
        return input.rows(rows).stream()
                .map(row -> input.value(row + ".id"))
                .filter(text -> text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
