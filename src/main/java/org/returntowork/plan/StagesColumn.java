package org.returntowork.plan;

import jakarta.persistence.Converter;
import java.util.List;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

@Converter
class StagesColumn extends JsonColumn<List<Stage>> {
    StagesColumn() {
        super(new TypeReference<>() {});
    }
}
