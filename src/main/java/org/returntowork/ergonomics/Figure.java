package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** A result that is written in six figures, without the noise behind what a double holds; it is never computed with so. */
@JacksonAnnotationsInside
@JsonSerialize(using = Figure.Written.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Figure {

    /** More than any of the equation's own constants has. */
    class Written extends ValueSerializer<Double> {

        private static final MathContext SIX = new MathContext(6);

        static double rounded(double figure) {
            return BigDecimal.valueOf(figure).round(SIX).doubleValue();
        }

        @Override
        public void serialize(Double figure, JsonGenerator json, SerializationContext context) {
            json.writeNumber(rounded(figure));
        }
    }
}
