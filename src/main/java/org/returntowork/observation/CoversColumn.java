package org.returntowork.observation;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** What a clearance covers is read and written whole. */
@Converter
@Immutable
class CoversColumn extends JsonColumn<Covers> {

    CoversColumn() {
        super(new TypeReference<>() {});
    }
}
