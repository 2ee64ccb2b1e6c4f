package org.returntowork.observation;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** A restriction's limits are read and written whole. */
@Converter
@Immutable
class LimitsByKindColumn extends JsonColumn<List<LimitByKind>> {

    LimitsByKindColumn() {
        super(new TypeReference<>() {});
    }
}
