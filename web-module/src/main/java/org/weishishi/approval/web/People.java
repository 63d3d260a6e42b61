package org.weishishi.approval.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Holder;

/**
 * 可选人选 · the people a field of the open page offered. A field keeps the key of who was chosen; when the page is shown again, after a refusal or
 * with a list below, the name stands in the field once more.
 */
@Named
@ViewScoped
public class People implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> labels = new HashMap<>();

    /** @return lines for those people */
    public List<PersonChoice> offer(List<Holder> holders) {
        List<PersonChoice> offered = PersonChoice.of(holders);
        offered.forEach(one -> labels.put(one.key(), one.label()));
        return offered;
    }

    /** @return unit, post and name of a line, or of the key of one that was offered; empty for any other */
    public String label(@Nullable Object one) {
        return one instanceof PersonChoice choice ? choice.label() : labels.getOrDefault(key(one), "");
    }

    /** @return the key of a line, or the key itself; empty for nothing */
    public String key(@Nullable Object one) {
        if (one instanceof PersonChoice choice) {
            return choice.key();
        }
        return one == null ? "" : one.toString();
    }
}
