package org.returntowork.tasks;

/** What stands around a form's fields on its page. */
record FormPage(
        String url,
        String backUrl,
        CaseAccess.CaseLabel label,
        String dueText,
        boolean patientPage,
        String submissionKey,
        String version,
        boolean onBehalf,
        String ownerName,
        boolean needsSignature,
        boolean takesFiles,
        String draftText) {}
