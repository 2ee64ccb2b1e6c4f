package org.returntowork.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Says that the first administrator was made; there is one row at most, always inserted, never merged. */
@Entity
@Table(name = "set_up")
class SetUpDone implements Persistable<Integer> {

    @Id
    private Integer id = 1;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Transient
    private boolean isNew = true;

    protected SetUpDone() {}

    SetUpDone(Instant doneAt) {
        this.doneAt = doneAt;
    }

    @Override
    public Integer getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    void markStored() {
        isNew = false;
    }
}
