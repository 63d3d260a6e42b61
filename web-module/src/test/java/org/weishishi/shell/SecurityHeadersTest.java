package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void onlyWhatFacesAnswersMayCarryInlineScripts() {
        assertThat(SecurityHeaders.policy("/project/project.xhtml", "", "'self'"))
                .startsWith("default-src 'self'; script-src 'self' 'unsafe-inline';")
                .endsWith("frame-ancestors 'self'");
        assertThat(SecurityHeaders.policy("/api/v1", " http://127.0.0.1:17680", "'none'"))
                .startsWith("default-src 'self'; script-src 'self'; ")
                .contains("connect-src 'self'; ")
                .endsWith("frame-ancestors 'self'");
        assertThat(SecurityHeaders.policy("/jakarta.faces.resource/weishishi.js.xhtml", "", "'self'"))
                .startsWith("default-src 'self'; script-src 'self'; ");
    }

    @Test
    void aPaperIsShownInsideOurOwnPagesWhoeverElseMayShowThem() {
        assertThat(SecurityHeaders.policy("/api/v1", "", "https://portal.example.gov.cn"))
                .endsWith("frame-ancestors 'self' https://portal.example.gov.cn");
        assertThat(SecurityHeaders.policy("/project/project.xhtml", "", "https://portal.example.gov.cn"))
                .endsWith("frame-ancestors https://portal.example.gov.cn");
    }

    @Test
    void residentsPagesLoadNothingButTheirOwnFilesAndSendFormsWhereTheyAreTaken() {
        assertThat(SecurityHeaders.residents("", "'self'"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ")
                .contains("form-action 'self'; ")
                .doesNotContain("unsafe");
        assertThat(SecurityHeaders.residents("https://www.example.gov.cn/mws/", "'none'"))
                .endsWith("form-action 'self' https://www.example.gov.cn/mws/; frame-ancestors 'none'");
    }

    @Test
    void onlyPagesMayReachTheProgramThatSigns() {
        assertThat(SecurityHeaders.policy("/approval/decide-task.xhtml", " http://127.0.0.1:17680", "'self'"))
                .contains("; connect-src 'self' http://127.0.0.1:17680; frame-ancestors 'self'");
        assertThat(SecurityHeaders.policy("/approval/decide-task.xhtml", "", "'self'"))
                .contains("; connect-src 'self'; frame-ancestors 'self'");
    }
}
