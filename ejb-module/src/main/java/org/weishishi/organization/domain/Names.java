package org.weishishi.organization.domain;

import org.weishishi.shared.BusinessException;

/** 名称 · what may stand as a name: counted in code points, so that 𬭎 is one character as a person sees it. */
final class Names {

    private Names() {}

    /**
     * @param raw as typed; blanks around it are dropped
     * @param max most code points
     * @return the name; refusal {@code organization.error.name} when empty, too long or with control characters
     */
    static String required(String raw, int max) {
        String name = raw.strip();
        boolean control = name.codePoints().anyMatch(Character::isISOControl);
        if (name.isEmpty() || control || name.codePointCount(0, name.length()) > max) {
            throw BusinessException.refused("organization.error.name", Integer.toString(max));
        }
        return name;
    }
}
