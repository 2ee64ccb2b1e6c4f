package org.returntowork.observation;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The capacities of one test are read and written whole. */
@Converter
@Immutable
class CapacitiesColumn extends JsonColumn<List<Capacity>> {

    CapacitiesColumn() {
        super(new TypeReference<>() {});
    }
}
