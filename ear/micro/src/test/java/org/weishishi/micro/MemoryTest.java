package org.weishishi.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void theRunningJvmKeepsItsHeapNearToWhatIsUsed() {
        Memory.modest();
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        Memory.MODEST.forEach(option ->
                assertThat(jvm.getVMOption(option.getKey()).getValue()).isEqualTo(option.getValue()));
    }
}
