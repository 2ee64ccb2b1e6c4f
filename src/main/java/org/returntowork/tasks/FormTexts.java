package org.returntowork.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes a record's values as the texts that stand in its form's fields, by path; what is not there has no field. */
final class FormTexts {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private FormTexts() {}

    static Map<String, List<String>> of(JsonNode form) {
        FormTexts texts = new FormTexts();
        texts.flatten("", form);
        return texts.fields;
    }

    private void flatten(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> flatten(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(), property.getValue()));
        } else if (node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode)) {
            List<String> texts = node.valueStream()
                    .filter(item -> !item.isNull())
                    .map(FormTexts::text)
                    .toList();
            if (!texts.isEmpty()) {
                fields.put(path, texts);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i));
            }
        } else if (!node.isNull()) {
            fields.put(path, List.of(text(node)));
        }
    }

    /** A number as people write it: 18, and not 18.0. */
    private static String text(JsonNode node) {
        return node.isFloatingPointNumber()
                ? node.decimalValue().stripTrailingZeros().toPlainString()
                : node.asString();
    }
}
