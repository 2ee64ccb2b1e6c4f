package org.returntowork.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

@Converter
@Immutable
class WorkHistoryColumn extends JsonColumn<WorkHistory> {
    WorkHistoryColumn() {
        super(new TypeReference<>() {});
    }
}
