package org.returntowork.modification;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

@Converter
@Immutable
class TermsColumn extends JsonColumn<Terms> {

    TermsColumn() {
        super(new TypeReference<>() {});
    }
}
