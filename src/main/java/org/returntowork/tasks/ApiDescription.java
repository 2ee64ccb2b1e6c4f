package org.returntowork.tasks;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what a task's or an action's body may be: one of the forms, by form key or action. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    private static final String REF = "#/components/schemas/";

    /** Many forms have rows: a record within a record is named with its form. */
    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        ModelResolver resolver = new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {
            @Override
            protected String getNameOfClass(Class<?> type) {
                return type.getEnclosingClass() == null
                        ? super.getNameOfClass(type)
                        : getNameOfClass(type.getEnclosingClass()) + type.getSimpleName();
            }
        });
        resolver.openapi31(mappers.isOpenapi31());
        return resolver;
    }

    /** The forms are asked for when somebody wants to read about them, not at the start. */
    @Bean
    OpenApiCustomizer bodiesOfForms(ObjectProvider<TaskForm<?>> tasks, ObjectProvider<ActionForm<?>> actions) {
        return api -> {
            Map<String, Class<?>> taskTypes = tasks.stream()
                    .collect(Collectors.toMap(TaskForm::formKey, TaskForm::type, (one, same) -> one, TreeMap::new));
            Map<String, Class<?>> actionTypes = actions.stream()
                    .collect(Collectors.toMap(ActionForm::action, ActionForm::type, (one, same) -> one, TreeMap::new));
            describe(api, "/api/v1/tasks/{id}/form", taskTypes);
            describe(api, "/api/v1/cases/{caseId}/actions/{action}", actionTypes);
        };
    }

    private static void describe(OpenAPI api, String path, Map<String, Class<?>> forms) {
        Schema<Object> oneOf = new Schema<>();
        forms.forEach((key, type) -> {
            api.getComponents().addSchemas(key, body(api, key, type));
            oneOf.addOneOfItem(new Schema<>().$ref(REF + key));
        });
        api.getPaths()
                .get(path)
                .getPost()
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("application/json", new MediaType().schema(oneOf))));
    }

    /** The form's own fields, with what may stand beside those of any form. */
    private static Schema<Object> body(OpenAPI api, String key, Class<?> form) {
        Schema<Object> body = new Schema<>();
        body.title(key);
        body.addAllOfItem(named(api, form));
        body.addAllOfItem(new ObjectSchema()
                .addProperty(OnBehalfForm.PATH, named(api, OnBehalfForm.class))
                .addProperty("version", new StringSchema()));
        return body;
    }

    private static Schema<?> named(OpenAPI api, Class<?> type) {
        var resolved = ModelConverters.getInstance(api.getSpecVersion() == SpecVersion.V31)
                .readAllAsResolvedSchema(type);
        resolved.referencedSchemas.forEach(api.getComponents()::addSchemas);
        return new Schema<>().$ref(REF + resolved.schema.getName());
    }
}
