package org.returntowork.tasks;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes once for all operations how the API refuses: with problem details, as {@link ApiProblems} writes them. */
@Component
class ApiRefusals implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        for (PathItem path : api.getPaths().values()) {
            path.readOperations().forEach(each -> refusal(each, "401", "Nobody is signed in, or no longer"));
            Operation sent = path.getPost();
            if (sent != null) {
                refusal(sent, "400", "The body cannot be read at all; detail says why");
                refusal(sent, "422", "Something in the body is missing or cannot be; errors says what, by field");
            }
        }
    }

    private static void refusal(Operation operation, String status, String when) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(when)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", text("The field's path, such as duties[0].name; empty for the whole body"))
                .addProperty("message", text("What to do about it, in the reader's language"));
        return new ObjectSchema()
                .description("Problem details after RFC 9457")
                .addProperty("type", text("Always about:blank; left out where that is understood"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", new IntegerSchema().description("The status, such as 422"))
                .addProperty("detail", text("What is wrong, in one sentence"))
                .addProperty("instance", text("The address that was asked"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(error)
                                .description("Each thing to mend, in the order of the form; for 400 and 422 only"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
