package org.returntowork.duties;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** A duty's demands are read and written whole. */
@Converter
@Immutable
class DemandsColumn extends JsonColumn<List<Demand>> {

    DemandsColumn() {
        super(new TypeReference<>() {});
    }
}
