package org.returntowork.duties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.PlainForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Tries a file of duties for the list that waits in a case; what is without errors can be added to the list. */
@Controller
@RequestMapping("/cases/{caseId}/duty-file")
class DutyFilePage {

    private final ListDesk desk;
    private final DutyCsv csv;
    private final ListDutiesForm list;
    private final DutyFileWords words;
    private final PlainForms forms;

    DutyFilePage(ListDesk desk, DutyCsv csv, ListDutiesForm list, DutyFileWords words, PlainForms forms) {
        this.desk = desk;
        this.csv = csv;
        this.list = list;
        this.words = words;
        this.forms = forms;
    }

    /** The rows as they were pasted, or as they stand in the file that was tried. */
    record Pasted(String text) {}

    @GetMapping
    ModelAndView show(@PathVariable UUID caseId, SignedIn user, Locale locale) {
        return page(caseId, user, "", locale);
    }

    @PostMapping
    ModelAndView dryRun(
            @PathVariable UUID caseId,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            SignedIn user,
            Locale locale)
            throws IOException {
        boolean pasted = file == null || file.isEmpty();
        DutyFile read = read(caseId, user, pasted ? text.getBytes(StandardCharsets.UTF_8) : file.getBytes());
        return page(caseId, user, read.text() == null ? text : read.text(), locale)
                .addObject("lines", words.lines(read))
                .addObject("sound", read.sound().size())
                .addObject("errors", words.errors(read, locale));
    }

    /** Takes exactly what was shown: the same text by the same rules. */
    @PostMapping("/add")
    String add(
            @PathVariable UUID caseId,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean instead,
            SignedIn user) {
        DutyFile read = read(caseId, user, text.getBytes(StandardCharsets.UTF_8));
        return desk.add(caseId, user, read.sound(), instead);
    }

    /** By the rules of the list that waits in this very case. */
    private DutyFile read(UUID caseId, SignedIn user, byte[] file) {
        CaseId listed = desk.waiting(caseId, user).caseId();
        return csv.read(file, (duties, errors) -> list.check(listed, duties, errors));
    }

    private ModelAndView page(UUID caseId, SignedIn user, String text, Locale locale) {
        UUID task = desk.waiting(caseId, user).id();
        FormInput input = FormInput.of(Map.of("text", new String[] {text}));
        return forms.form("duties", "duty-file", Pasted.class, input, locale)
                .addObject("caseId", caseId)
                .addObject("task", task)
                .addObject("columns", DutyColumn.values())
                .addObject("kinds", DemandKind.values());
    }
}
