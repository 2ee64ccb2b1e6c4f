package org.returntowork.cases;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The talks of all cases. */
public interface ContactLog extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    List<Contact> findByCaseIdOrderByContactOnDesc(CaseId caseId);

    List<Contact> findByCaseIdAndSideOrderByContactOnDesc(CaseId caseId, ContactSide side);
}
