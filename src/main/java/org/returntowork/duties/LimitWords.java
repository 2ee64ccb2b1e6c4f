package org.returntowork.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says limits to people, in one short line. */
@Component
public class LimitWords {

    private final MessageSource messages;

    LimitWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as "up to 5 kg, up to 60 minutes a shift", in the reader's language; empty where nothing is limited. */
    public String of(Limits limits) {
        List<String> parts = new ArrayList<>();
        if (limits != null) {
            part(parts, "limits.loadKg", limits.loadKg());
            part(parts, "limits.forceN", limits.forceN());
            part(parts, "limits.minutesPerShift", limits.minutesPerShift());
            part(parts, "limits.longestBoutMinutes", limits.longestBoutMinutes());
            part(parts, "limits.timesPerShift", limits.timesPerShift());
            part(parts, "limits.maxHeightCm", limits.maxHeightCm());
        }
        return String.join(", ", parts);
    }

    private void part(List<String> parts, String key, Number figure) {
        if (figure != null) {
            String which = figure.doubleValue() == 0 ? key + ".none" : key;
            parts.add(text(which, figure));
        }
    }

    /** The bare figures with their units, such as "5 kg, 60 min"; empty where there are none. */
    public String figures(Limits limits) {
        List<String> parts = new ArrayList<>();
        if (limits != null) {
            figure(parts, "figure.loadKg", limits.loadKg());
            figure(parts, "figure.forceN", limits.forceN());
            figure(parts, "figure.minutesPerShift", limits.minutesPerShift());
            figure(parts, "figure.longestBoutMinutes", limits.longestBoutMinutes());
            figure(parts, "figure.timesPerShift", limits.timesPerShift());
            figure(parts, "figure.maxHeightCm", limits.maxHeightCm());
        }
        return String.join(", ", parts);
    }

    private void figure(List<String> parts, String key, Number figure) {
        if (figure != null) {
            parts.add(text(key, figure));
        }
    }

    private String text(String key, Number figure) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, new Object[] {figure}, locale);
    }
}
