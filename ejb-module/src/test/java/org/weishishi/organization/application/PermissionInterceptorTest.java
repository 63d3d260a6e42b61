package org.weishishi.organization.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

@NullMarked
class PermissionInterceptorTest {

    /** A use case, as a container would see it. */
    static class Door {

        @Allowed({Permission.MEETING_RUN, Permission.AUDIT_READ})
        public void either() {}

        @Allowed(Permission.SYSTEM)
        public void system() {}

        public void unmarked() {}
    }

    /** What a container makes of it. */
    static class Subclass extends Door {

        @Override
        public void either() {
            super.either();
        }
    }

    private final Desk desk = Desk.demo();
    private final PermissionInterceptor interceptor = new PermissionInterceptor(desk.actor);

    @ParameterizedTest
    @CsvSource({
        "liantang.clerk, true",
        "auditor, true",
        "liantang.secretary, false",
        "admin, false",
        "shenzhen.officer, false"
    })
    void oneOfThePermissionsSuffices(String account, boolean allowed) throws Exception {
        desk.identity.assume(account);
        if (allowed) {
            assertThat(call(Door.class, "either")).isEqualTo("done");
            assertThat(call(Subclass.class, "either")).isEqualTo("done");
        } else {
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> call(Subclass.class, "either"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("organization.error.notAllowed"))
                    .satisfies(e -> assertThat(e.args()).contains(Permission.MEETING_RUN));
        }
    }

    @Test
    void onlyTheProgramItselfDoesItsOwnWork() throws Exception {
        desk.identity.assume("admin");
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> call(Door.class, "system"));
        desk.identity.clear();
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> call(Door.class, "system"));

        desk.identity.assumeSystem();

        assertThat(call(Door.class, "system")).isEqualTo("done");
        assertThat(call(Door.class, "either")).isEqualTo("done");
    }

    @Test
    void aDoorWithoutRuleStaysShut() {
        desk.identity.assumeSystem();
        assertThatIllegalStateException().isThrownBy(() -> call(Door.class, "unmarked"));
    }

    private Object call(Class<?> type, String name) throws Exception {
        Method method = type.getMethod(name);
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, args) -> called.getName().equals("getMethod") ? method : "done");
        return interceptor.check(context);
    }
}
