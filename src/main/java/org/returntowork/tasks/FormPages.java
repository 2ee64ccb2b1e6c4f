package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.returntowork.access.KeptPost;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Shows a form, keeps its draft, adds and removes its rows, and takes its answer: the same for tasks and actions. */
@Component
class FormPages {

    private final Submissions submissions;
    private final FormBinder binder;
    private final FormButtons buttons;
    private final TypedSoFar typed;
    private final CaseAccess access;
    private final Directory directory;
    private final DueWords due;
    private final MessageSource messages;
    private final Look look;
    private final Preview preview;
    private final Heeding heeding;
    private final Attaching attaching;
    private final WorkingOut working;

    FormPages(
            Submissions submissions,
            FormBinder binder,
            FormButtons buttons,
            TypedSoFar typed,
            CaseAccess access,
            Directory directory,
            DueWords due,
            MessageSource messages,
            Look look,
            Preview preview,
            Heeding heeding,
            Attaching attaching,
            WorkingOut working) {
        this.submissions = submissions;
        this.binder = binder;
        this.buttons = buttons;
        this.typed = typed;
        this.access = access;
        this.directory = directory;
        this.due = due;
        this.messages = messages;
        this.look = look;
        this.preview = preview;
        this.heeding = heeding;
        this.attaching = attaching;
        this.working = working;
    }

    /** The form with what was sent too late, with its draft, or as it starts. */
    ModelAndView show(Desk desk, HttpServletRequest request, Locale locale) {
        KeptPost.take(request, desk.path()).ifPresent(sentTooLate -> typed.keep(desk, FormInput.of(sentTooLate)));
        Form.Pick pick = desk.form().pick();
        String picked = pick == null ? null : request.getParameter(pick.field());
        return look.at(() -> started(desk, picked, locale));
    }

    /** @param picked what a link to the page names, such as a duty; a draft about another one waits. May be null. */
    private ModelAndView started(Desk desk, String picked, Locale locale) {
        TypedSoFar.Standing now = picked == null ? typed.in(desk) : typed.about(desk, picked);
        return page(desk, now.input(), null, UUID.randomUUID().toString(), now.savedAt(), locale);
    }

    /**
     * Answers the form's own buttons: another page of the case, a part worked out, what changes the form, or the answer;
     * see {@link FormButtons}.
     */
    ModelAndView post(Desk desk, HttpServletRequest request, Locale locale) {
        Attaching.Attached files = attaching.take(desk, FormInput.of(request.getParameterMap()), request);
        FormInput input = files.input();
        String key = request.getParameter("_key");
        if (files.errors() != null) {
            return invalid(desk, input, files.errors(), key, locale);
        }
        String aside = request.getParameter("_aside");
        if (aside != null && aside.matches("[a-z-]+")) {
            typed.keep(desk, input);
            return new ModelAndView("redirect:/cases/" + desk.caseId() + "/" + aside);
        }
        if (request.getParameter("_work") != null) {
            return workedOut(desk, input, request.getParameter("_work"), key, locale);
        }
        FormInput changed = buttons.changed(desk, input, request);
        if (changed != null) {
            attaching.drop(desk, input, changed);
            Instant kept = typed.keepWhatIsMore(desk, changed);
            ModelAndView page = look.at(() -> page(desk, changed, null, key, kept, locale));
            return FormButtons.picksUnseen(desk, input, request)
                    ? alarmed(page, heeding.heed(desk, input), locale)
                    : page;
        }
        FormInput sent = FormButtons.sent(desk, input, request);
        FormInput answered = sent.answered(desk.form().given());
        Bound<?> bound = binder.bind(answered, desk.form().type());
        Bound<OnBehalfForm> onBehalf = binder.bind(input.under(OnBehalfForm.PATH), OnBehalfForm.class);
        RowPlaces rows = new RowPlaces(binder, answered, bound.value());
        if (!bound.isValid() || desk.onBehalf() && !onBehalf.isValid()) {
            BindingResult errors = rows.onPage(bound.errors());
            if (desk.onBehalf()) {
                OnBehalfForm.addErrors(
                        onBehalf.errors(), onBehalf.value(), desk.form().needsSignature(), errors);
            }
            if (bound.value() != null) {
                addOthers(rows.onPage(submissions.alsoWrong(desk, bound.value())), errors);
            }
            return invalid(desk, input, errors, key, locale);
        }
        String version = request.getParameter("_version");
        Submissions.Submission submission =
                new Submissions.Submission(bound.value(), desk.onBehalf() ? onBehalf.value() : null, key, version);
        try {
            boolean read = request.getParameter("_send") != null;
            if (!read || !desk.anyForm().warningsRead(bound.value())) {
                Submissions.Beforehand first = submissions.beforehand(desk, submission);
                if (!first.warnings().isEmpty() || !read && !first.leaving().isEmpty()) {
                    typed.keep(desk, input);
                    if (read) {
                        bound.errors().rejectValue(Form.WARNINGS_READ, "preview.unread");
                    }
                    FormView view = view(desk, input, read ? bound.errors() : null, locale);
                    return preview.of(desk, input, view, first, key, version, locale);
                }
            }
            Outcome outcome = submissions.take(desk, submission);
            return answer(
                    desk, sent == input ? outcome : stillThere(desk, input).orElse(outcome), locale);
        } catch (InvalidForm e) {
            return invalid(desk, input, rows.onPage(e.errors()), key, locale);
        } catch (AlreadyDone e) {
            return alarmed(done(desk, e.task(), input, locale), heeding.heed(desk, input), locale);
        }
    }

    /** The form as it stands, with what follows from this part of it or what is wrong there. */
    private ModelAndView workedOut(Desk desk, FormInput input, String part, String key, Locale locale) {
        WorkingOut.Worked worked = working.out(desk.form().type(), input, part);
        Instant kept = typed.keep(desk, input).savedAt();
        ModelAndView page = look.at(() -> page(desk, input, worked.errors(), key, kept, locale));
        page.setStatus(worked.errors() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("worked", worked);
    }

    /** What could not be read looks as if it was missing; that is told once. */
    private static void addOthers(BindingResult more, BindingResult errors) {
        more.getGlobalErrors().forEach(errors::addError);
        more.getFieldErrors().stream()
                .filter(error -> !errors.hasFieldErrors(error.getField()))
                .toList()
                .forEach(errors::addError);
    }

    private static Object facts(Desk desk, FormInput input) {
        Form.Pick pick = desk.form().pick();
        return pick == null || input.value(pick.field()).isEmpty()
                ? desk.form().facts(desk.caseId(), desk.reader())
                : desk.form().facts(desk.caseId(), desk.reader(), input.value(pick.field()));
    }

    /** Says who answered and when, and keeps what was typed in view. */
    ModelAndView done(Desk desk, OpenTask task, FormInput sent, Locale locale) {
        FormView view = view(desk, sent, null, locale);
        List<Option> lines = new ArrayList<>();
        sent.fields().forEach((path, values) -> {
            if (values.stream().anyMatch(text -> !text.isBlank())) {
                lines.add(new Option(String.join(", ", values), view.label(path)));
            }
        });
        ModelAndView page = new ModelAndView("task-done");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("by", task.endedByName());
        page.addObject("when", DueWords.moment(task.endedAt(), label(desk).zone(), locale));
        page.addObject("typed", lines);
        return page;
    }

    /** What was not sent with the rest waits in its draft; a warning sign in it does not wait. */
    private Optional<Outcome> stillThere(Desk desk, FormInput input) {
        typed.keepAboutPicked(desk, input);
        return heeding.heed(desk, input);
    }

    private ModelAndView invalid(Desk desk, FormInput input, BindingResult errors, String key, Locale locale) {
        Optional<Outcome> alarm = heeding.heed(desk, input);
        if (alarm.isPresent() && heeding.ended(desk)) {
            return answer(desk, alarm.get(), locale);
        }
        Instant kept = typed.keep(desk, input).savedAt();
        ModelAndView page = look.at(() -> page(desk, input, errors, key, kept, locale));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return alarmed(page, alarm, locale);
    }

    /** What to do about a warning sign stands above all else, also where the rest of the answer was not taken. */
    private ModelAndView alarmed(ModelAndView page, Optional<Outcome> alarm, Locale locale) {
        alarm.ifPresent(told -> page.addObject(
                        "alarm",
                        messages.getMessage(told.messageKey(), told.args().toArray(), locale))
                .addObject("calls", told.calls()));
        return page;
    }

    private ModelAndView answer(Desk desk, Outcome outcome, Locale locale) {
        String messageKey = outcome.messageKey() == null ? desk.key() + ".done" : outcome.messageKey();
        String saved = messages.getMessage("answer.saved", null, locale);
        ModelAndView page = new ModelAndView("answer");
        page.addObject("key", desk.key());
        page.addObject("urgent", outcome.urgent());
        page.addObject("calls", outcome.calls());
        page.addObject("next", outcome.next());
        page.addObject("patientPage", desk.actor().role() == Role.PATIENT);
        page.addObject("text", messages.getMessage(messageKey, outcome.args().toArray(), saved, locale));
        page.addObject(
                "caseUrl", "/cases/" + (desk.caseId() == null ? outcome.args().get(0) : desk.caseId()));
        return page;
    }

    private ModelAndView page(
            Desk desk, FormInput input, BindingResult errors, String key, Instant savedAt, Locale locale) {
        CaseAccess.CaseLabel label = label(desk);
        ZoneId zone = label == null ? ZoneOffset.UTC : label.zone();
        String draftText = savedAt == null
                ? ""
                : messages.getMessage("form.draft.kept", new Object[] {DueWords.moment(savedAt, zone, locale)}, locale);
        boolean patient = desk.actor().role() == Role.PATIENT;
        ModelAndView page = new ModelAndView("task");
        page.addObject("key", desk.key());
        Object facts = facts(desk, input);
        page.addObject("form", view(desk, input, errors, locale).beside(facts));
        page.addObject("facts", facts);
        page.addObject(
                "page",
                new FormPage(
                        desk.path(),
                        desk.caseId() == null ? "/cases" : "/cases/" + desk.caseId(),
                        patient ? null : label,
                        dueText(desk, zone, locale),
                        patient,
                        key == null ? UUID.randomUUID().toString() : key,
                        desk.form().version(desk.caseId(), desk.reader()),
                        desk.onBehalf(),
                        ownerName(desk, locale),
                        desk.form().needsSignature(),
                        desk.form().attachments() != null,
                        draftText));
        return page;
    }

    /** A form that says what its task is about says so on its page by itself. */
    private String dueText(Desk desk, ZoneId zone, Locale locale) {
        if (desk.task() == null) {
            return null;
        }
        boolean own = !desk.onBehalf();
        return own && due.saysWhatItIsAbout(desk.task())
                ? null
                : due.of(desk.task().dueAt(), zone, locale);
    }

    private String ownerName(Desk desk, Locale locale) {
        if (!desk.onBehalf()) {
            return null;
        }
        return desk.ownerRole() == Role.HR
                ? messages.getMessage("Role.HR", null, locale)
                : directory.person(desk.owner()).name();
    }

    private CaseAccess.CaseLabel label(Desk desk) {
        return desk.caseId() == null
                ? null
                : access.labels(Set.of(desk.caseId())).get(desk.caseId());
    }

    private FormView view(Desk desk, FormInput input, BindingResult errors, Locale locale) {
        return new FormView(desk.key(), desk.form().type(), input, errors, messages, locale);
    }
}
