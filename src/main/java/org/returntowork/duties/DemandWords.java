package org.returntowork.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a duty asks of the body, in one short line. */
@Component
public class DemandWords {

    private final MessageSource messages;

    DemandWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as "Lift, floor to waist, 14 kg, 40 min", in the reader's language. */
    public String of(Demand demand) {
        List<String> parts = new ArrayList<>();
        if (demand.kind() != null) {
            parts.add(text("DemandKind." + demand.kind()));
        }
        if (demand.side() != null && demand.side() != Side.BOTH) {
            parts.add(text("Side." + demand.side()));
        }
        figure(parts, "figure.loadKg", demand.loadKg());
        figure(parts, "figure.forceN", demand.forceN());
        figure(parts, "figure.minutesPerShift", demand.minutesPerShift());
        figure(parts, "figure.longestBoutMinutes", demand.longestBoutMinutes());
        figure(parts, "figure.timesPerShift", demand.timesPerShift());
        figure(parts, "figure.repetitionsPerHour", demand.repetitionsPerHour());
        figure(parts, "figure.fromCm", demand.fromCm());
        figure(parts, "figure.toCm", demand.toCm());
        return String.join(", ", parts);
    }

    private void figure(List<String> parts, String key, Number figure) {
        if (figure != null) {
            parts.add(text(key, figure));
        }
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
