package org.returntowork.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A sheet of paper logs as somebody at the clinic reads it.
 *
 * @param keying says which it is, so that a sheet sent twice by mistake is not its own second keying
 * @param handedInOn when the patient handed it in; asked the first time only
 */
public record KeyPaperLogs(
        @NotNull Keying keying,
        LocalDate handedInOn,
        @NotEmpty @Size(max = MOST) List<@Valid PaperRow> rows) {

    /** Entries go back no farther. */
    static final int MOST = 14;

    public KeyPaperLogs {
        rows = rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> !row.isBlank())
                        .toList();
    }

    /** A sheet is typed in twice, the second time without a look at the first. */
    public enum Keying {
        FIRST,
        SECOND
    }
}
