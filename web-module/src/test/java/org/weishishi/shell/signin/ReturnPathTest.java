package org.weishishi.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class ReturnPathTest {

    @Test
    void keepsADeepLinkWithItsQuery() {
        assertThat(ReturnPath.safe("/project/file.xhtml?id=7&tab=road")).isEqualTo("/project/file.xhtml?id=7&tab=road");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "/a\r\nLocation: x",
                "javascript:alert(1)",
                "/login.xhtml",
                "/api/v1/projects"
            })
    void goesHomeInsteadOfAnywhereElse(@Nullable String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
    }
}
