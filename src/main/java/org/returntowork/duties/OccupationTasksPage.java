package org.returntowork.duties;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.access.SignedIn;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.PlainForms;
import org.returntowork.tasks.RefusedFile;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Offers an occupation's tasks from O*NET's own file for the list that waits in a case; the file is not kept. */
@Controller
@RequestMapping("/cases/{caseId}/occupation")
class OccupationTasksPage {

    private static final int LONGEST_NAME = 80;

    private final ListDesk desk;
    private final PlainForms forms;
    private final MessageSource messages;

    OccupationTasksPage(ListDesk desk, PlainForms forms, MessageSource messages) {
        this.desk = desk;
        this.forms = forms;
        this.messages = messages;
    }

    /** Which occupation of the file. */
    record Wanted(@NotBlank String occupation) {}

    @GetMapping
    ModelAndView show(@PathVariable UUID caseId, SignedIn user, Locale locale) {
        return page(caseId, user, "", locale);
    }

    @PostMapping
    ModelAndView read(
            @PathVariable UUID caseId,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String occupation,
            SignedIn user,
            Locale locale)
            throws IOException {
        ModelAndView page = page(caseId, user, occupation, locale);
        try {
            byte[] read = file == null ? new byte[0] : file.getBytes();
            return page.addObject("found", TaskStatements.of(read, occupation));
        } catch (RefusedFile e) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("problem", messages.getMessage(e.code(), e.args(), locale));
        }
    }

    /** What was ticked becomes duties; the minutes and what they ask of the body are for those to say who know the job. */
    @PostMapping("/add")
    String add(
            @PathVariable UUID caseId,
            @RequestParam MultiValueMap<String, String> ticked,
            SignedIn user,
            Locale locale) {
        String reason = messages.getMessage("occupation.coreReason", null, locale);
        List<ListDuties.Row> duties = Stream.concat(
                        ticked.getOrDefault("core", List.of()).stream().map(text -> row(text, reason, locale)),
                        ticked.getOrDefault("other", List.of()).stream().map(text -> row(text, null, locale)))
                .toList();
        return desk.add(caseId, user, duties, ticked.containsKey("instead"));
    }

    private ListDuties.Row row(String text, String coreReason, Locale locale) {
        String described = messages.getMessage("occupation.described", new Object[] {text}, locale);
        return new ListDuties.Row(null, name(text), described, Core.NOT_SURE, coreReason, null, List.of());
    }

    /** The statement without its point; where it is long, as many of its first words as make a name. */
    private static String name(String text) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int end = plain.length() <= LONGEST_NAME ? -1 : plain.lastIndexOf(' ', LONGEST_NAME);
        return end < 0 ? plain : plain.substring(0, end).replaceFirst("[,;]$", "") + " …";
    }

    private ModelAndView page(UUID caseId, SignedIn user, String occupation, Locale locale) {
        UUID task = desk.waiting(caseId, user).id();
        FormInput input = FormInput.of(Map.of("occupation", new String[] {occupation}));
        return forms.form("duties", "occupation", Wanted.class, input, locale)
                .addObject("caseId", caseId)
                .addObject("task", task);
    }
}
