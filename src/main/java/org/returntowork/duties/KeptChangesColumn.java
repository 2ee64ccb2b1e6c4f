package org.returntowork.duties;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** A kept job's lasting changes are read and written whole. */
@Converter
@Immutable
class KeptChangesColumn extends JsonColumn<List<KeptChange>> {

    KeptChangesColumn() {
        super(new TypeReference<>() {});
    }
}
