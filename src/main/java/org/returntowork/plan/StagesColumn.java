package org.returntowork.plan;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

@Converter
@Immutable
class StagesColumn extends JsonColumn<List<Stage>> {
    StagesColumn() {
        super(new TypeReference<>() {});
    }
}
