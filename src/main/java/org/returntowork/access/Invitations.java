package org.returntowork.access;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Invitations extends JpaRepository<Invitation, String> {

    @Modifying
    @Query("delete from Invitation i where i.person = :person and i.usedAt is null")
    void withdraw(UUID person);
}
