package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void onlyWhatFacesAnswersMayCarryInlineScripts() {
        assertThat(SecurityHeaders.policy("/project/project.xhtml", "'self'"))
                .startsWith("default-src 'self'; script-src 'self' 'unsafe-inline';")
                .endsWith("frame-ancestors 'self'");
        assertThat(SecurityHeaders.policy("/api/v1", "'none'"))
                .startsWith("default-src 'self'; script-src 'self'; ")
                .endsWith("frame-ancestors 'none'");
        assertThat(SecurityHeaders.policy("/jakarta.faces.resource/weishishi.js.xhtml", "'self'"))
                .startsWith("default-src 'self'; script-src 'self'; ");
    }
}
