package org.returntowork.tasks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Receipts extends Repository<Receipt, UUID> {

    Optional<Receipt> findByPersonAndFormOfAndSubmissionKey(UUID person, String formOf, String submissionKey);

    Receipt save(Receipt receipt);
}
