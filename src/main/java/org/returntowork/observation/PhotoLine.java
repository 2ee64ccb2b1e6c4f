package org.returntowork.observation;

import java.util.UUID;

/**
 * A photo without its bytes; clinical.
 *
 * @param observation the visit it was taken at
 * @param duty the duty it shows; may be null
 * @param recorded whether its observation is recorded, so that the patient may see it
 */
public record PhotoLine(UUID id, UUID observation, UUID duty, String caption, boolean recorded) {}
