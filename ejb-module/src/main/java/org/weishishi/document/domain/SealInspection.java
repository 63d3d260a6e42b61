package org.weishishi.document.domain;

/** 印模检查 · looks at the picture of a seal when it is handed in. */
public interface SealInspection {

    /**
     * @param name what the seal says
     * @param widthMm width on paper, 10 to 60 mm
     * @param heightMm height on paper, 10 to 60 mm
     * @param picture PNG or JPEG, at most 2 MB; more than 2000 pixels are scaled down when printed
     * @return the seal, fit for {@link RenderOrder#sealed}; else {@code document.error.sealSize}, {@code sealTooLarge} or
     *     {@code sealBroken}
     */
    SealImage checked(String name, float widthMm, float heightMm, byte[] picture);
}
