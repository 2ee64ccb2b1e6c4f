package org.returntowork.progress;

import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The values of this module that are stored whole. */
final class Columns {

    private Columns() {}

    @Immutable
    static class OfAnswers extends JsonColumn<LogAnswers> {
        OfAnswers() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfCorrections extends JsonColumn<List<LogCorrection>> {
        OfCorrections() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfRedFlags extends JsonColumn<List<RedFlag>> {
        OfRedFlags() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfPaperRows extends JsonColumn<List<PaperRow>> {
        OfPaperRows() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfFired extends JsonColumn<List<FiredRule>> {
        OfFired() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfFacts extends JsonColumn<RunFacts> {
        OfFacts() {
            super(new TypeReference<>() {});
        }
    }
}
