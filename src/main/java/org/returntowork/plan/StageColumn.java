package org.returntowork.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

@Converter
@Immutable
class StageColumn extends JsonColumn<Stage> {
    StageColumn() {
        super(new TypeReference<>() {});
    }
}
