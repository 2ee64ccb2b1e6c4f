package org.returntowork.observation;

import jakarta.persistence.Converter;
import java.util.List;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The answers to one planned time are read and written whole. */
@Converter
class TimeAnswersColumn extends JsonColumn<List<TimeAnswer>> {

    TimeAnswersColumn() {
        super(new TypeReference<>() {});
    }
}
