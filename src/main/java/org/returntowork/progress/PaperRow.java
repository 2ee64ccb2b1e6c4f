package org.returntowork.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One shift as it stands on a paper log; scores 0 to 10, time in minutes. Clinical.
 *
 * @param dutiesDone those the patient ticked as done
 * @param newNumbnessOrWeakness not ticked is no
 * @param redFlags none ticked is none
 */
public record PaperRow(
        @NotNull LocalDate date,
        @Min(0) @Max(1440) Integer workedMinutes,
        LessBecause lessBecause,
        @Min(0) @Max(10) Integer painBefore,
        @Min(0) @Max(10) Integer painPeak,
        @Min(0) @Max(10) Integer painNextMorning,
        @Min(0) @Max(10) Integer effort,
        Boolean newNumbnessOrWeakness,
        @Size(max = 13) List<RedFlag> redFlags,
        @Size(max = 40) List<UUID> dutiesDone,
        @Size(max = 4000) String challenges) {

    private static final String FLAG = "redFlags:";
    private static final String DUTY = "dutiesDone:";
    private static final String YES = "true";

    public PaperRow {
        newNumbnessOrWeakness = Boolean.TRUE.equals(newNumbnessOrWeakness);
        redFlags = redFlags == null
                ? List.of()
                : redFlags.stream().filter(Objects::nonNull).distinct().sorted().toList();
        dutiesDone = dutiesDone == null
                ? List.of()
                : dutiesDone.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        challenges = challenges == null || challenges.isBlank() ? null : challenges.strip();
    }

    boolean isBlank() {
        return date == null && answers().isEmpty();
    }

    /** What was answered, each by a name of its own: a flag and a duty by one each; what is not there was left empty. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        put(answers, "workedMinutes", workedMinutes);
        put(answers, "lessBecause", lessBecause);
        put(answers, "painBefore", painBefore);
        put(answers, "painPeak", painPeak);
        put(answers, "painNextMorning", painNextMorning);
        put(answers, "effort", effort);
        put(answers, "newNumbnessOrWeakness", newNumbnessOrWeakness ? true : null);
        redFlags.forEach(flag -> answers.put(FLAG + flag, YES));
        dutiesDone.forEach(duty -> answers.put(DUTY + duty, YES));
        put(answers, "challenges", challenges);
        return answers;
    }

    private static void put(Map<String, String> answers, String name, Object answer) {
        if (answer != null) {
            answers.put(name, answer.toString());
        }
    }

    /**
     * The row of these answers.
     *
     * @throws IllegalArgumentException where one is no number or no word of its list
     */
    static PaperRow of(LocalDate date, Map<String, String> answers) {
        return new PaperRow(
                date,
                number(answers, "workedMinutes"),
                answers.containsKey("lessBecause") ? LessBecause.valueOf(answers.get("lessBecause")) : null,
                number(answers, "painBefore"),
                number(answers, "painPeak"),
                number(answers, "painNextMorning"),
                number(answers, "effort"),
                YES.equals(answers.get("newNumbnessOrWeakness")),
                under(FLAG, answers).stream().map(RedFlag::valueOf).toList(),
                under(DUTY, answers).stream().map(UUID::fromString).toList(),
                answers.get("challenges"));
    }

    static boolean isFlag(String field) {
        return field.startsWith(FLAG);
    }

    static boolean isDuty(String field) {
        return field.startsWith(DUTY);
    }

    /** Which flag or duty it is. */
    static String after(String field) {
        return field.substring(field.indexOf(':') + 1);
    }

    static boolean isYesOrNo(String field) {
        return isFlag(field) || isDuty(field) || field.equals("newNumbnessOrWeakness");
    }

    /** Whether this can stand in that field; nothing can stand in all. */
    static boolean isAnswer(String field, String text) {
        if (text == null || text.isBlank() || field.equals("challenges")) {
            return true;
        }
        if (field.equals("lessBecause")) {
            return Arrays.stream(LessBecause.values())
                    .anyMatch(one -> one.name().equals(text));
        }
        int most = field.equals("workedMinutes") ? 1440 : 10;
        return text.strip().matches("\\d{1,4}") && Integer.parseInt(text.strip()) <= most;
    }

    private static Integer number(Map<String, String> answers, String name) {
        String text = answers.get(name);
        return text == null ? null : Integer.valueOf(text.strip());
    }

    private static List<String> under(String prefix, Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(prefix) && YES.equals(answer.getValue()))
                .map(answer -> answer.getKey().substring(prefix.length()))
                .toList();
    }

    /** The same as the patient's own entry, which goes through the same checks. */
    WorkLogForm toEntry() {
        return new WorkLogForm(
                null,
                date,
                Went.OTHERWISE,
                workedMinutes,
                lessBecause,
                dutiesDone.stream()
                        .map(duty -> new DutyDone(duty, DutyDone.Done.YES, null))
                        .toList(),
                painBefore,
                painPeak,
                painNextMorning,
                effort,
                challenges,
                null,
                null,
                null,
                newNumbnessOrWeakness,
                redFlags,
                null);
    }
}
