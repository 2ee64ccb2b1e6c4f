package org.returntowork.reporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** HR's progress page of its own organisation, and the same as a file. */
@Controller
class ProgressController {

    private final Progress progress;
    private final ProgressCsv csv;

    ProgressController(Progress progress, ProgressCsv csv) {
        this.progress = progress;
        this.csv = csv;
    }

    @ModelAttribute("section")
    String section() {
        return "progress";
    }

    @GetMapping("/progress")
    String page(
            @RequestParam(required = false) ProgressQuery.Show show,
            @RequestParam(required = false) ProgressQuery.Order order,
            @RequestParam(defaultValue = "1") int page,
            SignedIn user,
            Model model) {
        List<ProgressRow> rows = progress.of(user.organisation(), user);
        ProgressQuery query = new ProgressQuery(show, order, page);
        model.addAttribute("query", query);
        model.addAttribute("result", query.pageOf(rows));
        model.addAttribute("people", rows.size());
        model.addAttribute(
                "forUs",
                rows.stream()
                        .filter(row -> ProgressQuery.waitsFor(row, Role.HR))
                        .count());
        model.addAttribute("shows", ProgressQuery.Show.values());
        return "reporting/progress";
    }

    /** All rows of the page's filter, in its order. */
    @GetMapping("/progress.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) ProgressQuery.Show show,
            @RequestParam(required = false) ProgressQuery.Order order,
            SignedIn user,
            Locale locale) {
        List<ProgressRow> rows = new ProgressQuery(show, order, 1).all(progress.of(user.organisation(), user));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("modified-duty.csv")
                                .build()
                                .toString())
                .body(csv.of(rows, locale));
    }
}
