package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;

/** Nothing is made public whose code on paper would lead nowhere. */
class PublicAddressTest {

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty("weishishi.demo");
        System.clearProperty("weishishi.public.url");
        System.clearProperty("weishishi.local.url");
    }

    @Test
    @SuppressWarnings("NullAway") // refused before it asks anybody
    void publishingWithoutAPublicAddressIsRefusedWithWhatToDo() {
        NoticeRelease release = new NoticeRelease(null, null, null, null, null, null, settings, null);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(release::requireAddress)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("disclosure.error.noPublicUrl");
                    assertThat(e.kind()).isEqualTo(BusinessException.Kind.REFUSED);
                });
    }

    @Test
    void theAddressIsThePublicOneAndInDemoModeThisMachine() {
        assertThat(settings.verificationAddress()).isEmpty();
        System.setProperty("weishishi.demo", "true");
        assertThat(settings.verificationAddress()).contains("http://localhost:8080/weishishi");
        System.setProperty("weishishi.local.url", "http://localhost:9090/weishishi/");
        assertThat(settings.verificationAddress()).contains("http://localhost:9090/weishishi");
        System.setProperty("weishishi.public.url", "https://www.example.cn/weishishi//");
        assertThat(settings.verificationAddress()).isEqualTo(Optional.of("https://www.example.cn/weishishi"));
    }
}
