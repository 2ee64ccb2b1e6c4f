package org.returntowork.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose law an organisation's program follows. */
public enum Jurisdiction {
    US,
    @JsonProperty("CA-ON")
    CA_ON,
    UK,
    DE,
    OTHER
}
