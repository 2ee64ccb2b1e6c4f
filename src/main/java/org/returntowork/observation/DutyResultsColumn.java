package org.returntowork.observation;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** What was seen of each duty is read and written whole. */
@Converter
@Immutable
class DutyResultsColumn extends JsonColumn<List<DutyResult>> {

    DutyResultsColumn() {
        super(new TypeReference<>() {});
    }
}
