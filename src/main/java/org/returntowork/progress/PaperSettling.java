package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Makes one row of two keyings and the choices between them, and says what is still to be chosen. */
@Component
class PaperSettling {

    private final PaperCheck paperCheck;
    private final PaperWords paperWords;

    PaperSettling(PaperCheck paperCheck, PaperWords paperWords) {
        this.paperCheck = paperCheck;
        this.paperWords = paperWords;
    }

    ComparisonFacts facts(CaseId caseId, PaperSheet sheet) {
        PaperComparison comparison = sheet.comparison();
        Map<String, ComparisonFacts.Line> lines = new LinkedHashMap<>();
        for (LocalDate day : comparison.days()) {
            lines.put(
                    day.toString(),
                    new ComparisonFacts.Line(
                            paperWords.day(day),
                            onlyBy(sheet, comparison, day),
                            paperCheck.isLogged(caseId, day),
                            paperWords.agreed(caseId, comparison.agreed(day)),
                            paperWords.differences(caseId, comparison.differences(day))));
        }
        return new ComparisonFacts(sheet.firstByName(), sheet.secondByName(), sheet.byOnePerson(), lines);
    }

    private static String onlyBy(PaperSheet sheet, PaperComparison comparison, LocalDate day) {
        if (comparison.inBoth(day)) {
            return null;
        }
        return comparison.first().stream().anyMatch(row -> row.date().equals(day))
                ? sheet.firstByName()
                : sheet.secondByName();
    }

    void check(CaseId caseId, PaperComparison comparison, ComparePaperLogs form, Errors errors) {
        for (LocalDate day : open(caseId, comparison)) {
            ComparePaperLogs.Settled row = form.row(day).orElse(null);
            if (row == null || row.take() == null) {
                reject(errors, form, row, "take", "compare-paper-logs.error.take", paperWords.day(day));
            } else if (row.take() && chosen(comparison, day, form, row, errors)) {
                paperCheck
                        .of(caseId, merged(comparison, day, row))
                        .forEach(problem -> reject(
                                errors,
                                form,
                                row,
                                "take",
                                "compare-paper-logs.error.row",
                                paperWords.label(caseId, problem.field()),
                                paperWords.of(problem.code())));
            }
        }
    }

    /** Whether each difference of the shift has its answer. */
    private static boolean chosen(
            PaperComparison comparison,
            LocalDate day,
            ComparePaperLogs form,
            ComparePaperLogs.Settled row,
            Errors errors) {
        boolean all = true;
        for (PaperComparison.Difference one : comparison.differences(day)) {
            Optional<ComparePaperLogs.Choice> choice = row.of(one.field());
            if (choice.isEmpty() || choice.get().take() == null) {
                reject(errors, form, row, field(row, one.field(), "take"), "compare-paper-logs.error.choose");
                all = false;
            } else if (choice.get().take() == ComparePaperLogs.Right.RETYPED
                    && !PaperRow.isAnswer(one.field(), choice.get().retyped())) {
                reject(errors, form, row, field(row, one.field(), "retyped"), "compare-paper-logs.error.retyped");
                all = false;
            }
        }
        return all;
    }

    private static String field(ComparePaperLogs.Settled row, String field, String part) {
        return row.of(field)
                .map(choice -> "fields[" + row.fields().indexOf(choice) + "]." + part)
                .orElse("take");
    }

    private static void reject(
            Errors errors,
            ComparePaperLogs form,
            ComparePaperLogs.Settled row,
            String field,
            String code,
            Object... args) {
        if (row == null) {
            errors.reject(code, args, null);
        } else {
            errors.rejectValue("rows[" + form.rows().indexOf(row) + "]." + field, code, args, null);
        }
    }

    /** The rows that become entries. Call {@link #check} before. */
    List<PaperRow> agreed(CaseId caseId, PaperComparison comparison, ComparePaperLogs form) {
        List<PaperRow> agreed = new ArrayList<>();
        for (LocalDate day : open(caseId, comparison)) {
            ComparePaperLogs.Settled row = form.row(day).orElseThrow();
            if (row.take()) {
                agreed.add(merged(comparison, day, row));
            }
        }
        return agreed;
    }

    private List<LocalDate> open(CaseId caseId, PaperComparison comparison) {
        return comparison.days().stream()
                .filter(day -> !paperCheck.isLogged(caseId, day))
                .toList();
    }

    private static PaperRow merged(PaperComparison comparison, LocalDate day, ComparePaperLogs.Settled row) {
        Map<String, String> answers = new LinkedHashMap<>(comparison.agreed(day));
        for (PaperComparison.Difference one : comparison.differences(day)) {
            ComparePaperLogs.Choice choice = row.of(one.field()).orElseThrow();
            String answer = switch (choice.take()) {
                case FIRST -> one.first();
                case SECOND -> one.second();
                case RETYPED -> choice.retyped();
            };
            if (answer != null && !answer.isBlank()) {
                answers.put(one.field(), answer.strip());
            }
        }
        return PaperRow.of(day, answers);
    }
}
