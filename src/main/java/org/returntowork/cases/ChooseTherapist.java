package org.returntowork.cases;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** HR's choice of another therapist after one declined. */
record ChooseTherapist(@NotNull UUID therapist) {}
