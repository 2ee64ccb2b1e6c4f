package org.returntowork.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.returntowork.duties.Demand;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.observation.Matched;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a plan's warnings to the therapist, each in a sentence or two. */
@Component
class PlanWarningWords {

    private final MessageSource messages;
    private final LimitWords words;

    PlanWarningWords(MessageSource messages, LimitWords words) {
        this.messages = messages;
        this.words = words;
    }

    String of(PlanWarning warning) {
        String duty = warning.duty().name();
        int stage = warning.stage();
        if (warning.change() != null) {
            LocalDate expected = warning.change().expectedBy(null);
            return text(
                    "plan-warning." + warning.reason(),
                    stage,
                    duty,
                    "M" + warning.change().number() + " "
                            + warning.change().terms().description(),
                    day(
                            warning.reason() == PlanWarning.Reason.OVER
                                    ? warning.change().terms().until()
                                    : expected));
        }
        Matched left = warning.left();
        if (left == null) {
            return text("plan-warning.NOT_ASSESSED.duty", stage, duty);
        }
        String demand = text("DemandKind." + left.demand().kind());
        if (warning.reason() == PlanWarning.Reason.NOT_ASSESSED) {
            return text("plan-warning.NOT_ASSESSED", stage, duty, demand, words.figures(asked(left.demand())));
        }
        String can = words.figures(left.exceeded());
        if (warning.reason() == PlanWarning.Reason.NEEDS_BREAKS) {
            return text("plan-warning.NEEDS_BREAKS", stage, duty, demand, words.figures(left.beyond()), can);
        }
        return text(
                "plan-warning.ABOVE_CAPACITY" + (stage == 1 ? ".first" : ""),
                stage,
                duty,
                demand,
                words.figures(left.beyond()),
                left.estimated() ? text("plan-warning.estimated", can) : can);
    }

    private static Limits asked(Demand demand) {
        return new Limits(
                demand.loadKg(), demand.forceN(), demand.minutesPerShift(), null, demand.timesPerShift(), null);
    }

    private static String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM", LocaleContextHolder.getLocale())
                        .format(day);
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
