package org.returntowork.observation;

import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** Which duties an observation is about. */
@Converter
@Immutable
class DutyIdsColumn extends JsonColumn<List<UUID>> {

    DutyIdsColumn() {
        super(new TypeReference<>() {});
    }
}
