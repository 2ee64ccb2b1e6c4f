package org.returntowork.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.NotThere;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tries a file of duties for programs. */
@RestController
class DutyFileApi {

    private static final Set<Role> LISTERS = Set.of(Role.EMPLOYER, Role.THERAPIST, Role.HR);

    private final DutyCsv csv;
    private final DutyFileWords words;

    DutyFileApi(DutyCsv csv, DutyFileWords words) {
        this.csv = csv;
        this.words = words;
    }

    /**
     * The duties as the form would take them, and what is wrong.
     *
     * @param errorFree whether the duties can be sent as they are
     */
    record Answer(boolean errorFree, List<ListDuties.Row> duties, List<DutyFileWords.Wrong> errors) {}

    /** Nothing is kept. */
    @Operation(
            summary = "Try a file of duties",
            description = "A list of duties as CSV (UTF-8, RFC 4180, at most 1 MB), one row for each duty and demand,"
                    + " separated by commas, semicolons or tabs, with a header. Columns: name, description, core,"
                    + " coreReason, minutesPerShift, kind, side, loadKg, forceN, demandMinutesPerShift,"
                    + " longestBoutMinutes, timesPerShift, repetitionsPerHour, fromCm, toCm. Answers the duties, ready"
                    + " for the field of that name of the form list-duties, and each error by row (the header is 1) and"
                    + " column."
                    + " Nothing is stored. No case is known, so that minutes above its shift are refused only when the"
                    + " list is sent.")
    @PostMapping(value = "/api/v1/duty-lists/dry-run", consumes = "text/csv")
    Answer dryRun(@RequestBody byte[] file, SignedIn user, Locale locale) {
        onlyListers(user);
        DutyFile read = csv.read(file);
        List<DutyFileWords.Wrong> errors = words.errors(read, locale);
        return new Answer(errors.isEmpty(), read.duties(), errors);
    }

    /** The file is not kept. */
    @Operation(
            summary = "Read an occupation's tasks from O*NET",
            description =
                    "O*NET's file \"Task Statements\" as text with tabs (UTF-8, at most 10 MB), sent by those who have"
                            + " it. Answers the tasks of one occupation, those that O*NET calls core first, as an idea for a list"
                            + " of duties. O*NET by USDOL/ETA is under CC BY 4.0: name it where its words are shown.")
    @PostMapping(value = "/api/v1/duty-lists/occupation", consumes = "text/tab-separated-values")
    TaskStatements.Occupation occupation(
            @RequestBody byte[] file,
            @RequestParam
                    @Parameter(description = "O*NET-SOC code, such as 53-7065.00; a title, where the file has titles")
                    String occupation,
            SignedIn user) {
        onlyListers(user);
        return TaskStatements.of(file, occupation);
    }

    private static void onlyListers(SignedIn user) {
        if (user.roles().stream().noneMatch(LISTERS::contains)) {
            throw new NotThere();
        }
    }
}
