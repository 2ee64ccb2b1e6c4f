package org.returntowork.duties;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** A kept job's duties are read and written whole. */
@Converter
@Immutable
class KeptDutiesColumn extends JsonColumn<List<KeptDuty>> {

    KeptDutiesColumn() {
        super(new TypeReference<>() {});
    }
}
