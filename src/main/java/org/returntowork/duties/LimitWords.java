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

    /**
     * By how much each figure that both have has changed, such as "+4 kg, −5 min at a stretch"; empty where none has.
     */
    public String changes(Limits from, Limits to) {
        List<String> parts = new ArrayList<>();
        change(parts, "change.loadKg", from.loadKg(), to.loadKg());
        change(parts, "change.forceN", from.forceN(), to.forceN());
        change(parts, "change.minutesPerShift", from.minutesPerShift(), to.minutesPerShift());
        change(parts, "change.longestBoutMinutes", from.longestBoutMinutes(), to.longestBoutMinutes());
        change(parts, "change.timesPerShift", from.timesPerShift(), to.timesPerShift());
        change(parts, "change.maxHeightCm", from.maxHeightCm(), to.maxHeightCm());
        return String.join(", ", parts);
    }

    private void change(List<String> parts, String key, Number from, Number to) {
        if (from != null && to != null && from.doubleValue() != to.doubleValue()) {
            parts.add(text(key, to.doubleValue() - from.doubleValue()));
        }
    }

    private String text(String key, Number figure) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, new Object[] {figure}, locale);
    }
}
