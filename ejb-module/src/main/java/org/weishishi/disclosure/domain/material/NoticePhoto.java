package org.weishishi.disclosure.domain.material;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.weishishi.disclosure.api.material.PhotoMoment;

/**
 * 公示照片 · what goes out is the small picture made anew, without what the camera wrote.
 *
 * @param attachment number of the photograph
 * @param sha256 name of its small picture in the content store
 * @param moment before, during or after the work
 * @param caption 说明
 */
public record NoticePhoto(long attachment, String sha256, PhotoMoment moment, String caption) {

    /** @return as it was kept */
    public static NoticePhoto of(JsonObject json) {
        return new NoticePhoto(
                json.getJsonNumber("attachment").longValueExact(),
                json.getString("sha256"),
                PhotoMoment.valueOf(json.getString("moment")),
                json.getString("caption"));
    }

    /** @return as it is kept */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("attachment", attachment)
                .add("sha256", sha256)
                .add("moment", moment.name())
                .add("caption", caption)
                .build();
    }
}
