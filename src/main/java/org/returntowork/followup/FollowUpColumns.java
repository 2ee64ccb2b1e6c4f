package org.returntowork.followup;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.progress.RedFlag;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** How a follow-up's lists are stored. */
final class FollowUpColumns {

    private FollowUpColumns() {}

    @Converter
    @Immutable
    static class OfRedFlags extends JsonColumn<List<RedFlag>> {
        OfRedFlags() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfTroubles extends JsonColumn<List<Trouble>> {
        OfTroubles() {
            super(new TypeReference<>() {});
        }
    }
}
