package org.returntowork.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.springframework.validation.Errors;

/**
 * What a user task and an action have in common: a record that is the page's form and the API's body, what it starts
 * with, what the page shows beside it, and the checks that need more than the record itself.
 */
public interface Form<T> {

    /** The field by which an answer says that its warnings were read. */
    String WARNINGS_READ = "warningsRead";

    Class<T> type();

    /** The values the empty form starts with; null where nothing is known yet. */
    default T prefill(CaseId caseId, Actor actor) {
        return null;
    }

    /** Read-only facts for the page, in a type that fits the actor's role; never bound back. */
    default Object facts(CaseId caseId, Actor actor) {
        return Map.of();
    }

    /**
     * Rows that the page offers ready made, such as ideas: a form with nothing but those rows, which are added behind what
     * was typed. Null where nothing goes by this name.
     *
     * @param name what the button says, or what was chosen beside it; empty where nothing was
     */
    default T offered(CaseId caseId, Actor actor, String name) {
        return null;
    }

    /**
     * Fields of rows that the page fills in by itself, without the rows' indexes, such as {@code rows.date}: a row in which
     * nothing else stands was not answered.
     */
    default Set<String> given() {
        return Set.of();
    }

    /** Files that may be sent with it; null where there are none, as on most pages. */
    default Attachments attachments() {
        return null;
    }

    /** The field that decides what the rest of the page is about, such as the day of a shift; null on most pages. */
    default Pick pick() {
        return null;
    }

    /** What the form starts with once that field is picked. */
    default T prefill(CaseId caseId, Actor actor, String picked) {
        return prefill(caseId, actor);
    }

    /** The facts for what was picked. */
    default Object facts(CaseId caseId, Actor actor, String picked) {
        return facts(caseId, actor);
    }

    /**
     * A field on which others hang: what was typed about one thing is never another's.
     *
     * @param apart a list that is about other things, whatever is picked; null where there is none
     * @param key what tells the rows of that list from each other
     */
    record Pick(String field, String apart, String key) {

        public Pick(String field) {
            this(field, null, null);
        }
    }

    /** Rejects values that are well formed but cannot be right in this case. Runs after bean validation, for page and API. */
    default void check(CaseId caseId, T form, Actor actor, Errors errors) {}

    /**
     * Whether {@link #check} can be made of an answer in which fields are missing or could not be read, so that all there is
     * to mend is said at once and not in rounds.
     */
    default boolean checksUnfinished() {
        return false;
    }

    /**
     * What of this answer leaves the clinic in the sender's own words. The page shows it once more, as its reader will
     * read it, before it is sent; the API's callers have shown it already.
     */
    default List<Leaving> leaving(CaseId caseId, T form, Actor actor) {
        return List.of();
    }

    /**
     * What the sender should know before this answer goes out, in whole sentences. It is not wrong, so it is taken once they
     * say that they have read it: the page asks for that before it is sent, the API's callers say it in the body.
     */
    default List<String> warnings(CaseId caseId, T form, Actor actor) {
        return List.of();
    }

    /** Whether the answer says so, in its field {@value #WARNINGS_READ}; a form without warnings has no such field. */
    default boolean warningsRead(T form) {
        return true;
    }

    /**
     * Names what the page shows, where an answer to an older version must not count: a plan's version, a recommendation.
     * Null where it does not matter.
     */
    default String version(CaseId caseId, Actor actor) {
        return null;
    }

    /** Whether an answer on somebody's behalf needs a signed paper or a named witness. */
    default boolean needsSignature() {
        return false;
    }
}
