package org.returntowork.duties;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.NotThere;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a file of duties for programs. */
@RestController
class DutyFileApi {

    private static final Set<Role> LISTERS = Set.of(Role.EMPLOYER, Role.THERAPIST, Role.HR);

    private final DutyCsv csv;
    private final MessageSource messages;

    DutyFileApi(DutyCsv csv, MessageSource messages) {
        this.csv = csv;
        this.messages = messages;
    }

    /**
     * The duties as the form would take them, and what is wrong.
     *
     * @param errorFree whether the duties can be sent as they are
     */
    record Answer(boolean errorFree, List<ListDuties.Row> duties, List<Wrong> errors) {}

    /**
     * One thing to mend.
     *
     * @param row as a spreadsheet counts, the header is 1; 0 for the file as a whole
     * @param column the column's name; null for the whole row
     */
    record Wrong(int row, String column, String message) {}

    /** Nothing is kept. */
    @Operation(
            summary = "Try a file of duties",
            description = "A list of duties as CSV (UTF-8, RFC 4180, at most 1 MB), one row for each duty and demand,"
                    + " separated by commas, semicolons or tabs, with a header. Columns: name, description, core,"
                    + " coreReason, minutesPerShift, kind, side, loadKg, forceN, demandMinutesPerShift,"
                    + " longestBoutMinutes, timesPerShift, repetitionsPerHour, fromCm, toCm. Answers the duties, ready"
                    + " for the field of that name of the form list-duties, and each error by row and column."
                    + " Nothing is stored.")
    @PostMapping(value = "/api/v1/duty-lists/dry-run", consumes = "text/csv")
    Answer dryRun(@RequestBody byte[] file, SignedIn user, Locale locale) {
        if (user.roles().stream().noneMatch(LISTERS::contains)) {
            throw new NotThere();
        }
        DutyFile read = csv.read(file);
        List<Wrong> errors = read.problems().stream()
                .map(one -> new Wrong(
                        one.row(),
                        one.column(),
                        messages.getMessage(one.code(), one.args().toArray(), locale)))
                .toList();
        return new Answer(errors.isEmpty(), read.duties(), errors);
    }
}
