package org.returntowork.engine;

import java.time.Instant;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/**
 * A user task has come to be; published inside the engine's own transaction.
 *
 * @param person the assignee, or null where an organisation's HR shares the task
 * @param hrOf the organisation whose HR shares the task, or null
 * @param due when it is due, or null
 * @param here the model's documentation: what happens now, who acts, what comes next
 */
public record TaskOpened(
        UUID task, CaseId caseId, String formKey, String step, UUID person, UUID hrOf, Instant due, String here) {}
