package org.returntowork.duties;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** A worksheet's evidence is read and written whole. */
@Converter
@Immutable
class CoreEvidenceColumn extends JsonColumn<CoreEvidence> {

    CoreEvidenceColumn() {
        super(new TypeReference<>() {});
    }
}
