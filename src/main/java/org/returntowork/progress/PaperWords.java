package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.stereotype.Component;

/** Says the answers of a paper log in words. */
@Component
class PaperWords {

    private final Words words;
    private final DutyLists duties;

    PaperWords(Words words, DutyLists duties) {
        this.words = words;
        this.duties = duties;
    }

    String day(LocalDate date) {
        return words.day(date);
    }

    String of(String code) {
        return words.of(code);
    }

    String label(CaseId caseId, String field) {
        if (PaperRow.isFlag(field)) {
            return words.option(RedFlag.valueOf(PaperRow.after(field))).label();
        }
        if (PaperRow.isDuty(field)) {
            UUID id = UUID.fromString(PaperRow.after(field));
            Optional<Duty> duty = duties.of(caseId).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            return duty.map(Duty::name).orElse(field);
        }
        return words.of("key-paper-logs.rows." + field);
    }

    /** Each answer with its question. */
    List<Option> agreed(CaseId caseId, Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> new Option(said(answer.getKey(), answer.getValue()), label(caseId, answer.getKey())))
                .toList();
    }

    Map<String, ComparisonFacts.DifferentAnswer> differences(
            CaseId caseId, List<PaperComparison.Difference> differences) {
        Map<String, ComparisonFacts.DifferentAnswer> said = new LinkedHashMap<>();
        differences.forEach(one -> said.put(one.field(), difference(caseId, one)));
        return said;
    }

    private ComparisonFacts.DifferentAnswer difference(CaseId caseId, PaperComparison.Difference one) {
        List<Option> answers = new ArrayList<>(List.of(
                new Option(ComparePaperLogs.Right.FIRST.name(), said(one.field(), one.first())),
                new Option(ComparePaperLogs.Right.SECOND.name(), said(one.field(), one.second()))));
        if (!PaperRow.isYesOrNo(one.field())) {
            answers.add(words.option(ComparePaperLogs.Right.RETYPED));
        }
        List<Option> others = one.field().equals("lessBecause")
                ? Arrays.stream(LessBecause.values()).map(words::option).toList()
                : List.of();
        return new ComparisonFacts.DifferentAnswer(label(caseId, one.field()), answers, others);
    }

    private String said(String field, String answer) {
        if (PaperRow.isYesOrNo(field)) {
            return words.of(answer == null ? "form.no" : "form.yes");
        }
        if (answer == null) {
            return words.of("compare-paper-logs.empty");
        }
        return field.equals("lessBecause")
                ? words.option(LessBecause.valueOf(answer)).label()
                : answer;
    }
}
