package org.returntowork.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.returntowork.tasks.Option;

/**
 * What the therapist reads while recording an observation.
 *
 * @param photos where the visit's photos are, each by its id
 * @param names the duties' names by id
 */
record VisitFacts(
        ObservationMethod method,
        LocalDateTime at,
        String place,
        String photos,
        int shiftMinutes,
        Map<String, String> names) {

    @JsonIgnore
    public List<Option> duties() {
        return names.entrySet().stream()
                .map(duty -> new Option(duty.getKey(), duty.getValue()))
                .toList();
    }
}
