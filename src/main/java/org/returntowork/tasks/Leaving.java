package org.returntowork.tasks;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.organisation.Role;

/**
 * A sentence of the therapist's own that somebody outside the clinic will read.
 *
 * @param reader who reads it, by their part in the case
 * @param field the path of the field where it was typed
 */
public record Leaving(Role reader, String field, String text) {

    /** Those fields of a form, in the order of its page; what is empty leaves nothing. */
    public static Texts to(Role reader) {
        return new Texts(reader);
    }

    /** Collects the texts for one reader. */
    public static final class Texts {

        private final Role reader;
        private final List<Leaving> texts = new ArrayList<>();

        private Texts(Role reader) {
            this.reader = reader;
        }

        public Texts with(String field, String text) {
            if (text != null && !text.isBlank()) {
                texts.add(new Leaving(reader, field, text));
            }
            return this;
        }

        public List<Leaving> list() {
            return List.copyOf(texts);
        }
    }
}
