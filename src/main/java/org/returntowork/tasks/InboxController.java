package org.returntowork.tasks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's inbox: tasks by due date, what is overdue first; the therapist's list for today; notices until read. */
@Controller
class InboxController {

    static final int PAGE = 50;

    private final OpenTasks tasks;
    private final Notices notices;
    private final CaseAccess access;
    private final DueWords due;
    private final MessageSource messages;

    InboxController(OpenTasks tasks, Notices notices, CaseAccess access, DueWords due, MessageSource messages) {
        this.tasks = tasks;
        this.notices = notices;
        this.access = access;
        this.due = due;
        this.messages = messages;
    }

    @GetMapping({"/", "/inbox"})
    String inbox(
            @RequestParam(required = false) UUID after,
            @RequestParam(required = false) Long look,
            @RequestParam(required = false) Long know,
            SignedIn user,
            Model model,
            Locale locale) {
        if (user.roles().equals(Set.of(Role.ADMINISTRATOR))) {
            return "redirect:/admin";
        }
        model.addAttribute("section", "inbox");
        model.addAttribute("inbox", inboxOf(user, new From(after, look, know), locale));
        return "inbox";
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable Long id, SignedIn user) {
        notices.read(id, user);
        return "redirect:/inbox";
    }

    /** Only what the page showed: what has come since is not read yet. */
    @PostMapping("/notices/read")
    String readAll(@RequestParam(name = "id", defaultValue = "") List<Long> ids, SignedIn user) {
        notices.readNews(page(ids), user);
        return "redirect:/inbox";
    }

    /** Where the page begins: behind a task, or behind a notice of one of the two lists; the other lists stay away. */
    private record From(UUID task, Long look, Long know) {

        boolean showsTasks() {
            return look == null && know == null;
        }

        boolean showsToLookAt() {
            return task == null && know == null;
        }

        boolean showsToKnow() {
            return task == null && look == null;
        }
    }

    private Inbox inboxOf(SignedIn user, From from, Locale locale) {
        List<OpenTask> found = from.showsTasks() ? tasks.inboxOf(user, from.task(), PAGE + 1) : List.of();
        List<OpenTask> open = page(found);
        List<Notice> look = from.showsToLookAt() ? notices.toLookAt(user, from.look(), PAGE + 1) : List.of();
        List<Notice> know = from.showsToKnow() ? notices.toKnow(user, from.know(), PAGE + 1) : List.of();
        Set<CaseId> cases = new LinkedHashSet<>();
        open.forEach(task -> cases.add(task.caseId()));
        Stream.concat(page(look).stream(), page(know).stream()).forEach(notice -> cases.add(notice.caseId()));
        Map<CaseId, CaseAccess.CaseLabel> labels = access.labels(cases);
        return new Inbox(
                open.stream()
                        .map(task -> row(task, labels.get(task.caseId()), user, locale))
                        .toList(),
                found.size() > PAGE ? open.get(PAGE - 1).id() : null,
                notes(page(look), labels, user, locale),
                look.size() > PAGE ? look.get(PAGE - 1).id() : null,
                notes(page(know), labels, user, locale),
                know.size() > PAGE ? know.get(PAGE - 1).id() : null,
                page(know).stream()
                        .filter(notice -> Notices.isOwnNews(notice, user))
                        .map(Notice::id)
                        .toList());
    }

    private static <T> List<T> page(List<T> found) {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    private Inbox.Row row(OpenTask task, CaseAccess.CaseLabel label, SignedIn user, Locale locale) {
        boolean own = user.person().equals(task.ownerPerson());
        return new Inbox.Row(
                "/tasks/" + task.id(),
                title(task.formKey(), locale),
                about(label, user),
                own ? due.toOwner(task, label.zone(), locale) : due.of(task.dueAt(), label.zone(), locale),
                own ? due.isLateToOwner(task) : due.isLate(task.dueAt()));
    }

    private List<Inbox.Note> notes(
            List<Notice> unread, Map<CaseId, CaseAccess.CaseLabel> labels, SignedIn user, Locale locale) {
        return unread.stream()
                .map(notice -> new Inbox.Note(
                        notice.id(),
                        text(notice, locale),
                        about(labels.get(notice.caseId()), user),
                        "/cases/" + notice.caseId()))
                .toList();
    }

    /** Reminders and escalations carry the form's key; a title may speak to whoever is asked, and others read another. */
    private String text(Notice notice, Locale locale) {
        Object[] args = switch (notice.kind()) {
            case REMINDER -> new Object[] {title(notice.args().get(0), locale)};
            case ESCALATION -> {
                String form = notice.args().get(0);
                yield new Object[] {messages.getMessage(form + ".titleForOthers", null, title(form, locale), locale)};
            }
            case NEWS, LOOK_TODAY ->
                notice.args().stream().map(arg -> DueWords.kept(arg, locale)).toArray();
        };
        return messages.getMessage("notice." + notice.messageKey(), args, locale);
    }

    private String title(String form, Locale locale) {
        return messages.getMessage(form + ".title", null, locale);
    }

    private static String about(CaseAccess.CaseLabel label, SignedIn user) {
        return user.is(Role.PATIENT) ? label.jobTitle() : label.patient() + " · " + label.jobTitle();
    }
}
