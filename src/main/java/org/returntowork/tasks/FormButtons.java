package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * What a form's own buttons make of what stands in it: a row more or less, one of its offers, another day picked, only a
 * part of it sent.
 */
@Component
class FormButtons {

    private final TypedSoFar typed;

    FormButtons(TypedSoFar typed) {
        this.typed = typed;
    }

    /** What stands in the form after one of its buttons was pressed; null where it was sent. */
    FormInput changed(Desk desk, FormInput input, HttpServletRequest request) {
        FormInput otherRows = input.rowsChanged(request.getParameterMap());
        if (otherRows != null) {
            return otherRows;
        }
        if (request.getParameter("_offer") != null) {
            String name = request.getParameter("_offer");
            Object rows = desk.form()
                    .offered(desk.caseId(), desk.reader(), name.equals("_offered") ? request.getParameter(name) : name);
            return input.with(FormInput.of(rows));
        }
        if (request.getParameter("_clear") != null) {
            return input.without(request.getParameter("_clear"));
        }
        if (desk.form().pick() != null && request.getParameter("_pick") != null || picksUnseen(desk, input, request)) {
            String before = request.getParameter("_picked");
            return typed.picked(desk, input, before == null ? "" : before);
        }
        return request.getParameter("_change") != null ? input : null;
    }

    /** Without scripts another day may be picked and the form sent at once: what stands in it is not about that day. */
    static boolean picksUnseen(Desk desk, FormInput input, HttpServletRequest request) {
        String before = request.getParameter("_picked");
        String now =
                desk.form().pick() == null ? "" : input.value(desk.form().pick().field());
        boolean seen = before == null || before.isEmpty() || before.equals(now);
        return request.getParameter("_pick") == null && !now.isEmpty() && !seen;
    }

    /** What is sent: all that stands in it, or only the list that is about other things than what is picked. */
    static FormInput sent(Desk desk, FormInput input, HttpServletRequest request) {
        Form.Pick pick = desk.form().pick();
        return pick == null || request.getParameter("_apart") == null ? input : input.about(pick, false);
    }
}
