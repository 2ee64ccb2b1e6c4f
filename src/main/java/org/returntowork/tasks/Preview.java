package org.returntowork.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what leaves the clinic as its reader will read it, and what the sender should know before, with the whole answer
 * kept in the page behind it.
 */
@Component
class Preview {

    private final CaseAccess access;
    private final Directory directory;
    private final MessageSource messages;

    Preview(CaseAccess access, Directory directory, MessageSource messages) {
        this.access = access;
        this.directory = directory;
        this.messages = messages;
    }

    /** What one person will read. */
    record Reading(String reader, List<Option> texts) {}

    /**
     * @param view the form as it was typed, for its words
     * @param version what the form's page had shown; may be null
     */
    ModelAndView of(
            Desk desk,
            FormInput input,
            FormView view,
            Submissions.Beforehand beforehand,
            String key,
            String version,
            Locale locale) {
        Map<String, List<Option>> byReader = new LinkedHashMap<>();
        beforehand
                .leaving()
                .forEach(one -> byReader.computeIfAbsent(nameOf(one, desk, locale), reader -> new ArrayList<>())
                        .add(new Option(one.text(), view.label(one.field()))));
        return new ModelAndView("preview")
                .addObject("key", desk.key())
                .addObject("url", desk.path())
                .addObject("submissionKey", key)
                .addObject("version", version)
                .addObject("fields", input.fields())
                .addObject("form", view)
                .addObject("warnings", beforehand.warnings())
                .addObject(
                        "readings",
                        byReader.entrySet().stream()
                                .map(reading -> new Reading(reading.getKey(), reading.getValue()))
                                .toList());
    }

    private String nameOf(Leaving one, Desk desk, Locale locale) {
        if (one.everybody() != null) {
            return messages.getMessage(one.everybody(), null, locale);
        }
        Role reader = one.reader();
        return reader == Role.HR
                ? messages.getMessage("Role.HR", null, locale)
                : directory.person(access.memberIn(desk.caseId(), reader)).name();
    }
}
