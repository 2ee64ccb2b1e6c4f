package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.Errors;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders a form's fields as its page does, and refuses a page on which a word is missing. */
public final class RenderedForm {

    private RenderedForm() {}

    public static String of(String key, Class<?> type, Object values, Object facts) {
        return of(key, type, values, facts, null);
    }

    /** @param errors what is to be mended; null for nothing */
    public static String of(String key, Class<?> type, Object values, Object facts, Errors errors) {
        ResourceBundleMessageSource messages = Templates.messages();
        FormView form = new FormView(key, type, FormInput.of(values), errors, messages, Locale.ENGLISH).beside(facts);
        MockServletContext server = new MockServletContext();
        WebContext page = new WebContext(
                JakartaServletWebApplication.buildApplication(server)
                        .buildExchange(new MockHttpServletRequest(server), new MockHttpServletResponse()),
                Locale.ENGLISH,
                Map.of("form", form, "facts", facts));
        String html = Templates.engine(messages).process("forms/" + key, Set.of("fields"), page);
        assertThat(html).doesNotContain("??").doesNotContain(">" + key + ".");
        return html;
    }
}
