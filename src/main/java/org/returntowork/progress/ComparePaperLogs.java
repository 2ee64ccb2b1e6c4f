package org.returntowork.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What holds where two keyings of a sheet differ. */
public record ComparePaperLogs(
        @Size(max = 2 * KeyPaperLogs.MOST) List<@Valid Settled> rows) {

    public ComparePaperLogs {
        rows = rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> row.date() != null)
                        .toList();
    }

    Optional<Settled> row(LocalDate day) {
        return rows.stream().filter(row -> row.date().equals(day)).findFirst();
    }

    /**
     * One shift.
     *
     * @param take whether it becomes an entry; not asked, and yes, where both keyings have it
     */
    public record Settled(
            LocalDate date, Boolean take, @Size(max = 80) List<@Valid Choice> fields) {

        public Settled {
            fields = fields == null
                    ? List.of()
                    : fields.stream()
                            .filter(Objects::nonNull)
                            .filter(choice -> choice.field() != null)
                            .toList();
        }

        Optional<Choice> of(String field) {
            return fields.stream()
                    .filter(choice -> choice.field().equals(field))
                    .findFirst();
        }
    }

    /** One answer: what one of the keyings has, or what the paper says on a third look. */
    public record Choice(
            String field, Right take, @Size(max = 4000) String retyped) {}

    /** Which of them is right. */
    public enum Right {
        FIRST,
        SECOND,
        RETYPED
    }
}
