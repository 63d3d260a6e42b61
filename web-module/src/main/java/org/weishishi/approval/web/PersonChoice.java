package org.weishishi.approval.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 人选 · a person in a post as one line of a list to choose from.
 *
 * @param key person and post, as the page sends it back
 * @param label unit, post and name
 */
public record PersonChoice(String key, String label) {

    /** @return lines for those people */
    public static List<PersonChoice> of(List<Holder> holders) {
        return holders.stream()
                .map(h -> new PersonChoice(
                        h.personId() + "/" + h.postId(), String.join(" ", h.unitName(), h.postName(), h.personName())))
                .toList();
    }

    /** @return who was chosen; refusal {@code approval.error.nobodyChosen} */
    public static PersonInPost read(@Nullable String key) {
        if (key == null || !key.matches("[0-9]{1,18}/[0-9]{1,18}")) {
            throw BusinessException.refused("approval.error.nobodyChosen");
        }
        String[] parts = key.split("/", -1);
        return new PersonInPost(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
