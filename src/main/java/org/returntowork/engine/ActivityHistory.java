package org.returntowork.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Keeps which way each process went: every activity as it begins. Who answered which task, and when, is kept by our own
 * rows and the timeline.
 */
class ActivityHistory extends HistoryLevelActivity {

    static final String NAME = "begun-activities";

    @Override
    public int getId() {
        return 20;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !"task-instance".equals(type.getEntityType())
                && type != HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE
                && type != HistoryEventTypes.ACTIVITY_INSTANCE_END
                && super.isHistoryEventProduced(type, entity);
    }
}
