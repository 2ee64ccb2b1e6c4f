package org.returntowork.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing here for this person; whether there is something for others stays untold. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotThere extends RuntimeException {

    public NotThere() {
        super("Not found.");
    }
}
