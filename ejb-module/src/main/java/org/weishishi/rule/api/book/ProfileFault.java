package org.weishishi.rule.api.book;

import java.io.Serializable;
import java.util.List;
import org.weishishi.shared.BusinessException;

/**
 * 规则集差错 · one wrong value.
 *
 * @param place where it stands, e.g. {@code kinds[0].cap}
 * @param code bundle key of the message
 * @param args arguments of the message
 */
public record ProfileFault(String place, String code, List<Object> args) implements Serializable {

    /** Code of a wrong value; its arguments are source, place, value, what is expected and a detail of it. */
    public static final String INVALID = "rule.error.invalidProfile";

    /** @return the refusal of a value as a fault; a refusal without a place stands where the value was read */
    public static ProfileFault of(String place, BusinessException wrong) {
        boolean placed = wrong.code().equals(INVALID);
        return new ProfileFault(placed ? String.valueOf(wrong.args().get(1)) : place, wrong.code(), wrong.args());
    }

    /** @return the same as a refusal */
    public BusinessException refusal() {
        return BusinessException.refused(code, args.toArray());
    }
}
