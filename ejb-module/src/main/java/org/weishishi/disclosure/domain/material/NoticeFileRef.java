package org.weishishi.disclosure.domain.material;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * 公示附件 · goes out as it was attached, once its text shows nobody.
 *
 * @param attachment number of the file
 * @param sha256 its name in the content store
 * @param name its name, as printed
 */
public record NoticeFileRef(long attachment, String sha256, String name) {

    /** @return as it was kept */
    public static NoticeFileRef of(JsonObject json) {
        return new NoticeFileRef(
                json.getJsonNumber("attachment").longValueExact(), json.getString("sha256"), json.getString("name"));
    }

    /** @return as it is kept */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("attachment", attachment)
                .add("sha256", sha256)
                .add("name", name)
                .build();
    }

    /** @return the ending of its name with the dot */
    public String ending() {
        return name.substring(name.lastIndexOf('.'));
    }
}
