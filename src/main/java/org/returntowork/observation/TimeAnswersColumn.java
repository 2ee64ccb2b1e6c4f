package org.returntowork.observation;

import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The answers to one planned time are read and written whole. */
@Converter
@Immutable
class TimeAnswersColumn extends JsonColumn<List<TimeAnswer>> {

    TimeAnswersColumn() {
        super(new TypeReference<>() {});
    }
}
