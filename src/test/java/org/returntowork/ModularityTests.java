package org.returntowork;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyModuleUsesOnlyTheFloorsBelowIt() {
        ApplicationModules.of(ReturnToWork.class).verify();
    }
}
