package org.returntowork.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.returntowork.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes {@link Afterwards} from a job, which is stored with the answer and tried again until it succeeds. */
class AfterwardsJob implements JobHandler<AfterwardsJob.About> {

    private static final String TYPE = "afterwards";

    private final ApplicationEventPublisher events;

    AfterwardsJob(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** As it is stored: what, a blank, the case. */
    record About(Afterwards event) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return event.what() + " " + event.caseId();
        }

        static About parse(String stored) {
            String[] parts = stored.split(" ");
            return new About(new Afterwards(parts[0], CaseId.of(parts[1])));
        }
    }

    static MessageEntity about(Afterwards event) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(new About(event));
        return job;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(About about, ExecutionEntity execution, CommandContext context, String tenant) {
        events.publishEvent(about.event());
    }

    @Override
    public About newConfiguration(String stored) {
        return About.parse(stored);
    }

    @Override
    public void onDelete(About about, JobEntity job) {
        // Nothing but the job itself was stored.
    }
}
