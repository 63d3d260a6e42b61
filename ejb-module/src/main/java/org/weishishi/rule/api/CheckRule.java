package org.weishishi.rule.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 检查规则 · how one check of R1 to R18 is made here.
 *
 * @param code R1 to R18
 * @param level whether an open finding holds the project
 * @param waiverPost name of the {@code PostKind} that may lift a BLOCK by 特批, null when nobody may
 * @param numbers its parameters by name, e.g. {@code windowDays}, {@code likeness} (percent), {@code nearCap} (percent below the cap)
 */
public record CheckRule(String code, Level level, @Nullable String waiverPost, Map<String, Integer> numbers) {

    /** 检查等级. */
    public enum Level {
        /** 阻断: held until fixed or lifted. */
        BLOCK,
        /** 提示: asks for an answer. */
        WARN
    }

    /** @return whether there is a check of that number */
    public static boolean exists(String code) {
        return code.matches("R([1-9]|1[0-8])");
    }

    /** @return the parameter, the fallback when the profile does not state it */
    public int number(String name, int fallback) {
        return numbers.getOrDefault(name, fallback);
    }
}
