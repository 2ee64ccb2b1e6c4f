package org.returntowork.tasks;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.organisation.Role;

/**
 * A sentence of the therapist's own that somebody outside the clinic will read.
 *
 * @param reader who reads it, by their part in the case
 * @param everybody the message that names all who read it, where it is more than that one; else null
 * @param field the path of the field where it was typed
 */
public record Leaving(Role reader, String everybody, String field, String text) {

    public Leaving(Role reader, String field, String text) {
        this(reader, null, field, text);
    }

    /** Those fields of a form, in the order of its page; what is empty leaves nothing. */
    public static Texts to(Role reader) {
        return new Texts(reader, null);
    }

    /** The same where everybody with this part reads it, also outside the case. */
    public static Texts toAll(Role reader, String everybody) {
        return new Texts(reader, everybody);
    }

    /** Collects the texts for one reader. */
    public static final class Texts {

        private final Role reader;
        private final String everybody;
        private final List<Leaving> texts = new ArrayList<>();

        private Texts(Role reader, String everybody) {
            this.reader = reader;
            this.everybody = everybody;
        }

        public Texts with(String field, String text) {
            if (text != null && !text.isBlank()) {
                texts.add(new Leaving(reader, everybody, field, text));
            }
            return this;
        }

        public List<Leaving> list() {
            return List.copyOf(texts);
        }
    }
}
